public import EventLog
import IncidentEvents

/// Which events are retracted, as known at a size of the log.
///
/// An event is dead while at least one alive retraction targets it; a retraction of a retraction lets its target
/// count again. A retraction always stands after its target, so going backwards each one's own fate is settled
/// before its target's.
public struct Retractions: Sendable, Equatable {
  private var dead: Set<Int> = []
  /// Each retraction's position and its target's, in log order.
  private var pairs: [Pair] = []

  private struct Pair: Sendable, Equatable {
    let position: Int
    let target: Int
  }

  /// Nothing is retracted.
  public init() {}

  /// Finds the retractions among the first `log.size` entries.
  public init(log: LogSnapshot, index: Index) throws {
    try self.init(at: Self.candidates(log: log, index: index), log: log, index: index)
  }

  /// Reads the retractions at some positions, which ascend.
  init(at positions: [Int], log: LogSnapshot, index: Index) throws {
    for position in positions {
      let target = try log.entry(at: position) { entry -> EventID? in
        guard case .eventRetracted(let data) = try Event(entry, at: position).fact else { return nil }
        return data.target
      }
      guard let target, let found = try index.position(of: target), found < position else { continue }
      pairs.append(Pair(position: position, target: found))
    }
    settle()
  }

  /// Where retractions may stand, in log order.
  static func candidates(log: LogSnapshot, index: Index) throws -> [Int] {
    let tag = Array(Event.retractionsTag.utf8)
    return try index.positions(ofTag: unsafe tag.span.bytes, upTo: log.size)
  }

  /// Adds a retraction behind all others.
  public mutating func add(_ position: Int, of target: Int) {
    pairs.append(Pair(position: position, target: target))
    settle()
  }

  private mutating func settle() {
    dead.removeAll(keepingCapacity: true)
    for pair in pairs.reversed() where !dead.contains(pair.position) { dead.insert(pair.target) }
  }

  /// The retractions as known at a smaller size of the log.
  public func prefix(_ size: Int) -> Retractions {
    var earlier = Retractions()
    earlier.pairs = pairs.filter { $0.position < size }
    earlier.settle()
    return earlier
  }

  /// The position of the first retraction that counts against the event at `position`; nil when none does.
  public func retraction(of position: Int) -> Int? {
    guard isRetracted(position) else { return nil }
    return pairs.first { $0.target == position && !dead.contains($0.position) }?.position
  }

  /// The position of what the retraction at `position` takes back; nil when there is no such retraction.
  public func target(of position: Int) -> Int? { pairs.first { $0.position == position }?.target }

  /// The positions of all retractions, in log order.
  public var positions: [Int] { pairs.map(\.position) }

  /// Whether the event at `position` is retracted.
  @inline(__always)
  public func isRetracted(_ position: Int) -> Bool { !dead.isEmpty && dead.contains(position) }

  /// The positions whose fate differs between two sizes, in log order.
  public func differences(from earlier: Retractions) -> [Int] {
    dead.symmetricDifference(earlier.dead).sorted()
  }

  /// The retracted positions, in log order.
  public var retracted: [Int] { dead.sorted() }
}
