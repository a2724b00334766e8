import EventLog
public import IncidentEvents
import Ledger
public import Projections
import Rulebook

/// What the ledger holds of one exhibit, as its report needs it: a plain value, from which everything else follows.
public struct ExhibitRecord: Sendable {
  /// The exhibit.
  public let exhibit: Reference
  /// Its events in log order: custody, legal holds, bundles, reviews; retracted ones too.
  public private(set) var events: [CustodyEvent]
  /// What revises one of them or of the camera's: corrections, retractions, disputes, in log order.
  public private(set) var revisions: [CustodyEvent]
  /// The events of its camera that bear on the recording.
  let camera: [CustodyEvent]
  /// The call-outs of its report.
  let callOuts: [CustodyEvent]
  /// The registrations of the offences of its case, which have ERDR numbers.
  let offences: [CustodyEvent]
  /// What it was made of, the nearest first, as far as that may be shown.
  let ancestors: [CustodyEvent]
  /// The positions of events of its chain that are sealed from the reader.
  public let withheld: [Int]
  /// The chain of what each names as the one before it.
  public private(set) var chain: CustodyChain

  /// Gathers what the ledger holds of an exhibit.
  ///
  /// - Parameters:
  ///   - history: the ledger as the reader may see it, at the size of the report.
  /// - Throws: ``CustodyError`` when nothing that is shown registers or acquires it.
  public init(_ exhibit: Reference, in history: EntityHistory) throws {
    self.exhibit = exhibit
    let all = history.concealing(.nothing)
    // One walk for all: the rules are asked over what stood before each event.
    var lines: [Int: Timeline.Line] = [:]
    for line in try history.timeline(of: [exhibit]).lines { lines[line.position] = line }
    var events: [CustodyEvent] = [], withheld: [Int] = [], members: [CustodyChain.Member] = []
    for position in try all.ownCandidates(of: exhibit) {
      let isShown = try history.isShown(position)
      guard try Self.isOf(exhibit, at: position, all) else { continue }
      let member = try all.log.entry(at: position) { entry in
        try CustodyChain.Member(
          Event(entry, at: position), of: exhibit, after: members.last?.id,
          isRetracted: all.revisions.isRetracted(position), isWithheld: !isShown)
      }
      if let member { members.append(member) }
      if isShown {
        events.append(try CustodyEvent(at: position, in: history, line: lines[position]))
      } else if member != nil {
        withheld.append(position)
      }
    }
    guard !events.isEmpty else { throw CustodyError.unknown(exhibit) }
    self.events = events
    self.withheld = withheld
    chain = CustodyChain(members)
    ancestors = try Self.ancestors(of: events, exhibit, history)
    let registration = try Self.registration(events + ancestors)
    camera = try registration.map { try Self.cameraEvents(of: $0, in: history) } ?? []
    callOuts = try Self.events(
      of: registration?.report, reading: [.callOutAttended], in: history)
    offences = try Self.events(
      of: registration?.file, reading: [.offenceRegistered], in: history)
    revisions = try Self.revisions(of: events + ancestors + camera + callOuts + offences, in: history)
  }

  /// Whether the event at a position is one of an exhibit's: its subject, or a copy made of it.
  private static func isOf(_ exhibit: Reference, at position: Int, _ history: EntityHistory) throws -> Bool {
    func isOf(_ event: borrowing Event) -> Bool {
      switch event.type {
      case .evidenceAcquired, .evidenceRegistered, .evidenceTransferred, .evidenceAccessed,
        .evidenceVerified, .evidenceRuled, .evidenceDisposed, .legalHoldPlaced, .legalHoldLifted,
        .reviewRecorded:
        event.subject == exhibit
      case .evidenceDerived:
        if case .evidenceDerived(let data) = event.fact {
          event.subject == exhibit || data.parent == exhibit
        } else {
          false
        }
      case .bundleIssued:
        if case .bundleIssued(let data) = event.fact {
          data.previous(of: exhibit, in: event.entry) != nil
        } else {
          false
        }
      default: false
      }
    }
    let isRecorded = try history.log.entry(at: position) { try isOf(Event($0, at: position)) }
    if isRecorded { return true }
    return try history.event(at: position) { isOf($0) } ?? false
  }

  // MARK: What else bears on it

  /// What a registration says that other events are found by.
  private struct Registration {
    let file: Reference?, report: Reference?, camera: Reference?
    let from: LocalTime?, to: LocalTime?
  }

  private static func registration(_ events: [CustodyEvent]) throws -> Registration? {
    for event in events where event.line.type == .evidenceRegistered && !event.line.isRetracted {
      return try event.read { event in
        guard case .evidenceRegistered(let data) = event.fact else { return nil }
        return Registration(
          file: data.case(in: event.entry), report: data.report(in: event.entry),
          camera: data.camera(in: event.entry), from: data.recordedFrom, to: data.recordedTo)
      }
    }
    return nil
  }

  /// The registration of what a copy was made of, through any number of copies.
  private static func ancestors(
    of events: [CustodyEvent], _ exhibit: Reference, _ history: EntityHistory
  ) throws -> [CustodyEvent] {
    var found: [CustodyEvent] = [], seen: [Reference] = [exhibit]
    var next = try parent(of: exhibit, events)
    while let parent = next, !seen.contains(parent) {
      seen.append(parent)
      var own: [CustodyEvent] = []
      for position in try history.ownCandidates(of: parent) where try isOf(parent, at: position, history) {
        let event = try CustodyEvent(at: position, in: history)
        if event.line.subject == parent, [.evidenceRegistered, .evidenceDerived].contains(event.line.type) {
          own.append(event)
        }
      }
      found += own
      next = try self.parent(of: parent, own)
    }
    return found
  }

  private static func parent(of exhibit: Reference, _ events: [CustodyEvent]) throws -> Reference? {
    for event in events where event.line.type == .evidenceDerived && event.line.subject == exhibit {
      return try event.read { event in
        guard case .evidenceDerived(let data) = event.fact else { return nil }
        return data.parent
      }
    }
    return nil
  }

  /// The alive events of some types that are about something.
  private static func events(
    of subject: Reference?, reading types: EventTypeSet, in history: EntityHistory
  ) throws -> [CustodyEvent] {
    guard let subject else { return [] }
    var positions: [Int] = []
    try history.forEach(of: subject, reading: types) { positions.append($0.position) }
    return try positions.map { try CustodyEvent(at: $0, in: history) }
  }

  /// The events of a camera from when it was issued for the recording until it came back, and the gaps noted then.
  private static func cameraEvents(
    of registration: Registration, in history: EntityHistory
  ) throws -> [CustodyEvent] {
    guard let camera = registration.camera else { return [] }
    let from = registration.from?.instant ?? .max
    let to = registration.to?.instant ?? from
    var before: [Int] = [], after: [Int] = [], gaps: [Int] = []
    var isBack = false
    try history.forEach(of: camera, reading: [.cameraIssued, .cameraReturned, .cameraGapNoted]) { event in
      guard event.subject == camera else { return }
      switch event.fact {
      case .cameraIssued where event.time.instant <= from:
        // A new issue, unless nobody brought it back since the one before: then both hold it.
        if before.isEmpty || isBack { before = [] }
        (isBack, after) = (false, [])
        before.append(event.position)
      case .cameraReturned where event.time.instant <= from:
        isBack = true
        before.append(event.position)
      case .cameraReturned where !isBack && after.isEmpty: after.append(event.position)
      case .cameraGapNoted(let data):
        if data.from.instant < to, from < data.to.instant || data.to.instant > from - 43_200 {
          gaps.append(event.position)
        }
      default: break
      }
    }
    return try (before + after + gaps).sorted().map { try CustodyEvent(at: $0, in: history) }
  }

  private static func revisions(
    of events: [CustodyEvent], in history: EntityHistory
  ) throws -> [CustodyEvent] {
    let targets = Set(events.map(\.position))
    var reached = targets, positions: [Int] = []
    // What revises always stands behind its target.
    for revision in history.revisions.all where reached.contains(revision.target) {
      guard try history.isShown(revision.position) else { continue }
      reached.insert(revision.position)
      positions.append(revision.position)
    }
    return try positions.map { try CustodyEvent(at: $0, in: history) }
  }
}

extension ExhibitRecord {
  /// The record as it would be without the entry at a position.
  package func dropping(_ position: Int) -> ExhibitRecord {
    var record = self
    record.events.removeAll { $0.position == position }
    record.revisions.removeAll { $0.position == position }
    record.chain = CustodyChain(chain.links.map(\.member).filter { $0.position != position })
    return record
  }
}

/// Why there is no report.
public enum CustodyError: Error, Equatable, CustomStringConvertible {
  /// Nothing that is shown to the reader speaks of the exhibit.
  case unknown(Reference)
  /// It is of another kind than an exhibit.
  case noExhibit(Reference)

  public var description: String {
    switch self {
    case .unknown(let exhibit):
      "Nothing in the ledger registers \(exhibit); kua show finds exhibits by number or by the beginning of a reference."
    case .noExhibit(let reference):
      "A chain of custody is of an exhibit; \(reference) is none."
    }
  }
}
