import CanonicalJSON
import IncidentEvents
import Rulebook
import Testing

/// The events a test is given, standing in memory: states are folded anew whenever one is asked for.
struct History: Standing {
  private var entries: [[UInt8]] = []
  private var retracted: Set<Int> = []
  /// Corrections, their targets and their patches, in order.
  private var corrections: [(position: Int, target: Int, patch: [UInt8])] = []
  private(set) var lastRecorded: RecordedTime?
  /// Events from here on are not seen.
  private var end = Int.max
  /// The cast's entries.
  private let cast: [[UInt8]]

  init(_ acts: [Act] = []) throws {
    cast = try Cast.acts.enumerated().map { try Self.checked($1.entry(at: 90_000 + $0)) }
    for act in acts { try record(act) }
  }

  /// Records an act without asking any rule.
  mutating func record(_ act: Act) throws {
    let entry = try Self.checked(act.entry(at: entries.count))
    let event = try Event(unsafe entry.span.bytes, at: entries.count)
    if case .eventRetracted(let data) = event.fact, let target = try position(of: data.target) {
      retracted.insert(target)
    }
    if case .eventCorrected(let data) = event.fact, let target = try position(of: data.target) {
      let patch = unsafe data.patch.bytes(in: event.entry).withUnsafeBytes { unsafe Array($0) }
      corrections.append((entries.count, target, patch))
    }
    lastRecorded = act.recordedTime
    entries.append(entry)
  }

  /// What the rules say of an act that would come next.
  func decide(_ act: Act) throws -> Decision {
    let entry = try Self.checked(act.entry(at: entries.count))
    return try Rulebook.decide(
      Event(unsafe entry.span.bytes, at: entries.count), recorded: act.recordedTime, standing: self)
  }

  func state<State: EntityState>(_ type: State.Type, of key: Reference) throws -> State {
    #expect(State.kind == key.kind)
    var state = State()
    var references: [Reference] = []
    for entry in cast {
      let event = try Event(unsafe entry.span.bytes, at: 0)
      event.collectReferences(into: &references)
      if references.contains(key) { state.apply(event, to: key) }
    }
    for position in entries.indices where !retracted.contains(position) && position < end {
      let entry = try counting(position)
      let event = try Event(unsafe entry.span.bytes, at: position)
      event.collectReferences(into: &references)
      if references.contains(key) { state.apply(event, to: key) }
    }
    return state
  }

  var ledger: LedgerState {
    get throws {
      var state = LedgerState()
      for (position, entry) in entries.enumerated() {
        try state.apply(Event(unsafe entry.span.bytes, at: position))
      }
      return state
    }
  }

  func revisionTarget(_ id: EventID) throws -> RevisionTarget? {
    guard let position = try position(of: id) else { return nil }
    let entry = entries[position]
    let event = try Event(unsafe entry.span.bytes, at: position)
    return RevisionTarget(event, isRetracted: retracted.contains(position))
  }

  func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome? {
    guard let target = try position(of: id) else { return nil }
    var root = target
    while let correction = corrections.first(where: { $0.position == root }) { root = correction.target }
    var after = self
    after.corrections.append((entries.count, target, patch))
    return CorrectionOutcome(
      position: root, before: try counting(root), after: try after.counting(root))
  }

  func standing(before position: Int) throws -> any Standing {
    var earlier = self
    earlier.end = position
    return earlier
  }

  /// An entry with what corrects it, and is not retracted, merged in.
  private func counting(_ position: Int) throws -> [UInt8] {
    // A correction that is corrected says another patch; its entry stays.
    if corrections.contains(where: { $0.position == position }) { return entries[position] }
    return try corrections.filter { $0.target == position && !retracted.contains($0.position) }
      .reduce(entries[position]) { entry, correction in
        try #require(Correction.merging(saying(correction), into: entry))
      }
  }

  /// The patch that a correction says by now.
  private func saying(_ correction: (position: Int, target: Int, patch: [UInt8])) -> [UInt8] {
    let last = corrections.last { $0.target == correction.position && !retracted.contains($0.position) }
    return last.map(saying) ?? correction.patch
  }

  private func position(of id: EventID) throws -> Int? {
    for (position, entry) in entries.enumerated() {
      if try Event(unsafe entry.span.bytes, at: position).id == id { return position }
    }
    return nil
  }

  /// The bytes of an entry that its schema allows.
  private static func checked(_ text: String) throws -> [UInt8] {
    let entry = Array(text.utf8)
    var document = JSONDocument()
    try document.parseObject(entry.span)
    let named = SchemaCheck.type(of: document.root)
    let type = try #require(named, "\(text)")
    let faults = SchemaCheck.check(document.root, as: type).faults
    #expect(faults == [], "\(text)")
    return entry
  }
}

extension Decision {
  /// Every finding, whatever became of the entry.
  var findings: [Finding] {
    switch self {
    case .refused(let findings), .asked(let findings): findings
    case .accepted(let flags, let attested): flags + attested
    }
  }
  var codes: [RuleCode] { findings.map(\.code) }
}
