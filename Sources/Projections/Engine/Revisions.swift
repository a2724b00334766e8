import EventLog
public import IncidentEvents

/// Which events count, and as what, as known at a size of the log.
///
/// An event is dead while at least one alive retraction targets it; a retraction of a retraction lets its target
/// count again. An event that alive corrections target counts as their patches make it, merged in log order; a
/// correction of a correction says that one's patch anew, the last alive one counting. A dispute changes nothing. What
/// revises always stands after its target, so going backwards each one's own fate is settled before its target's.
public struct Revisions: Sendable {
  /// In what way one event is about another.
  public enum Kind: UInt8, Sendable {
    case retraction, correction, dispute
  }

  /// A retraction, a correction or a dispute, and what it is about.
  public struct Revision: Sendable, Equatable {
    public let position: Int
    public let target: Int
    public let kind: Kind
    /// A correction's patch, as recorded: canonical JSON; empty for others.
    public let patch: [UInt8]

    package init(position: Int, target: Int, kind: Kind, patch: [UInt8]) {
      self.position = position
      self.target = target
      self.kind = kind
      self.patch = patch
    }
  }

  /// All of them, in log order.
  public private(set) var all: [Revision] = []
  /// Where each stands in ``all``, by its position, and what revises an event, by the event's.
  private var places: [Int: Int] = [:], revising: [Int: [Int]] = [:]
  private var dead: Set<Int> = []
  /// The corrections whose patches are merged into an event, in that order, by the event's position.
  private var merged: [Int: [Int]] = [:]
  /// The correction that says a correction's patch anew, where one does.
  private var superseded: [Int: Int] = [:]
  /// The events into which a patch is merged that names an entity.
  private var named: [Reference: [Int]] = [:]
  private var corrected = CorrectedEntries()

  /// Nothing is revised.
  public init() {}

  /// Adds a revision behind all others.
  /// - Returns: the positions of what counts no longer, counts again, or counts as something else.
  @discardableResult
  public mutating func add(_ revision: Revision) -> [Int] {
    let isOfRevision = places[revision.target] != nil
    append(revision)
    switch revision.kind {
    case .dispute: return []
    case .retraction where !isOfRevision:
      return dead.insert(revision.target).inserted ? [revision.target] : []
    case .correction where !isOfRevision:
      merged[revision.target, default: []].append(revision.position)
      note(namedBy: revision.patch, in: revision.target)
      return [revision.target]
    default:
      let before = self
      settle()
      return differences(from: before)
    }
  }

  mutating func append(_ revision: Revision) {
    places[revision.position] = all.count
    revising[revision.target, default: []].append(revision.position)
    all.append(revision)
  }

  mutating func settle() {
    dead.removeAll(keepingCapacity: true)
    merged = [:]
    superseded = [:]
    named = [:]
    for one in all.reversed() where !dead.contains(one.position) {
      switch one.kind {
      case .retraction: dead.insert(one.target)
      case .correction where isCorrection(one.target) && superseded[one.target] == nil:
        superseded[one.target] = superseded[one.position] ?? one.position
      default: break
      }
    }
    for one in all
    where one.kind == .correction && !dead.contains(one.position) && !isCorrection(one.target) {
      let saying = superseded[one.position] ?? one.position
      merged[one.target, default: []].append(saying)
      if let patch = patch(at: saying) { note(namedBy: patch, in: one.target) }
    }
  }

  private mutating func note(namedBy patch: [UInt8], in target: Int) {
    Patch.forEachReference(of: unsafe patch.span.bytes) { key in
      if named[key]?.contains(target) != true { named[key, default: []].append(target) }
    }
  }

  /// The revisions as known at a smaller size of the log.
  public func prefix(_ size: Int) -> Revisions {
    var earlier = Revisions()
    earlier.corrected = corrected
    for one in all.prefix(while: { $0.position < size }) { earlier.append(one) }
    earlier.settle()
    return earlier
  }

  private func patch(at position: Int) -> [UInt8]? { places[position].map { all[$0].patch } }

  // MARK: What counts

  /// Whether the event at `position` is retracted.
  @inline(__always)
  public func isRetracted(_ position: Int) -> Bool { !dead.isEmpty && dead.contains(position) }

  /// Whether the event at `position` counts as something else than was recorded.
  @inline(__always)
  public func isCorrected(_ position: Int) -> Bool {
    !merged.isEmpty && merged[position] != nil || !superseded.isEmpty && superseded[position] != nil
  }

  /// The bytes that an entry counts as; nil where it counts as it was recorded.
  /// - Parameter entry: the entry at `position`, as stored.
  public func corrected(_ entry: RawSpan, at position: Int) -> [UInt8]? {
    if let patches = merged[position] {
      return corrected.entry(position, patches) {
        Correction.merging(patches.compactMap(patch), into: entry)
      }
    }
    guard let saying = superseded[position], let patch = patch(at: saying) else { return nil }
    return Correction.replacing(patchOf: entry, with: patch)
  }

  /// What counts of an entry, as an event; nothing happens where it is retracted.
  /// - Parameter entry: the entry at `position`, as stored.
  /// - Returns: what `body` returns; nil where the event is retracted.
  @inline(__always)
  public func withCounting<Result>(
    _ entry: RawSpan, at position: Int, _ body: (borrowing Event) throws -> Result
  ) throws -> Result? {
    if isRetracted(position) { return nil }
    if isCorrected(position), let bytes = corrected(entry, at: position) {
      return try body(Event(unsafe bytes.span.bytes, at: position))
    }
    return try body(Event(entry, at: position))
  }

  /// The events that speak of an entity by a correction, whatever they spoke of when they were recorded.
  func positions(naming key: Reference) -> [Int] { named.isEmpty ? [] : named[key] ?? [] }

  /// The positions whose fate differs between two sizes, or what they count as, in log order. Revisions themselves,
  /// which no view counts, are among them only by their fate.
  public func differences(from earlier: Revisions) -> [Int] {
    var positions = dead.symmetricDifference(earlier.dead)
    for (position, patches) in merged where earlier.merged[position] != patches { positions.insert(position) }
    for position in earlier.merged.keys where merged[position] == nil { positions.insert(position) }
    return positions.sorted()
  }

  /// The retracted positions, in log order.
  public var retracted: [Int] { dead.sorted() }

  /// The positions of events that do not count as they were recorded, in log order.
  var touched: [Int] { dead.union(merged.keys).union(superseded.keys).sorted() }

  /// The corrected positions, in log order.
  public var correctedPositions: [Int] { merged.keys.sorted() }
}

// MARK: What revises what

extension Revisions {
  /// The revision at `position`; nil when there is none.
  public func revision(at position: Int) -> Revision? { places[position].map { all[$0] } }

  private func isCorrection(_ position: Int) -> Bool {
    places[position].map { all[$0].kind == .correction } ?? false
  }

  /// What revises the event at `position` in one way and counts, in log order.
  private func alive(_ kind: Kind, of position: Int) -> [Int] {
    (revising[position] ?? []).filter { revision(at: $0)?.kind == kind && !dead.contains($0) }
  }

  /// The position of the first retraction that counts against the event at `position`; nil when none does.
  public func retraction(of position: Int) -> Int? { alive(.retraction, of: position).first }

  /// The positions of the corrections that count for the event at `position`, in log order; of a correction, of those
  /// that say it anew.
  public func corrections(of position: Int) -> [Int] { alive(.correction, of: position) }

  /// The positions of the disputes of the event at `position` that are not retracted, in log order.
  public func disputes(of position: Int) -> [Int] { alive(.dispute, of: position) }

  /// The position of what the revision at `position` is about; nil when there is no such revision.
  public func target(of position: Int) -> Int? { revision(at: position)?.target }

  /// The event that a correction of the event at `position` changes: that event, or the one at the root of a chain of
  /// corrections.
  public func root(of position: Int) -> Int {
    var root = position
    while let revision = revision(at: root), revision.kind == .correction { root = revision.target }
    return root
  }

  /// What a patch makes of an event when it is the patch of a correction that stands behind all others.
  /// - Parameters:
  ///   - target: the event corrected, or the correction said anew.
  ///   - entry: the entry at the target's ``root(of:)``, as stored.
  public func outcome(
    of patch: [UInt8], on target: Int, _ entry: RawSpan
  ) -> (before: [UInt8], after: [UInt8]?) {
    let root = root(of: target)
    let stored = unsafe entry.withUnsafeBytes { unsafe Array($0) }
    let before = corrected(entry, at: root) ?? stored
    let last = max(all.last?.position ?? 0, target) + 1
    let planned = planning(Revision(position: last, target: target, kind: .correction, patch: patch))
    guard planned.merged[root] != merged[root] else { return (before, before) }
    var after: [UInt8]? = stored
    for one in planned.merged[root] ?? [] {
      guard let bytes = after, let patch = planned.patch(at: one) else { continue }
      after = Correction.merging(patch, into: bytes)
    }
    return (before, after)
  }
}

extension Revisions {
  /// The revisions with one more that the log does not have yet.
  package func planning(_ revision: Revision) -> Revisions {
    var planned = self
    // What else comes to stand at its position must not be taken for it.
    planned.corrected = CorrectedEntries()
    planned.add(revision)
    return planned
  }
}

extension Revisions: Equatable {
  public static func == (a: Revisions, b: Revisions) -> Bool { a.all == b.all }
}
