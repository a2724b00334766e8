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
  /// The positions of the retractions.
  private var places: Set<Int> = []

  private struct Pair: Sendable, Equatable {
    let position: Int
    let target: Int
  }

  /// Nothing is retracted.
  public init() {}

  /// Finds the retractions among the first `log.size` entries.
  ///
  /// - Parameters:
  ///   - known: those among the first `size` entries of the same log; they are not looked for again.
  public init(
    log: LogSnapshot, index: Index, known: Retractions = Retractions(), upTo size: Int = 0
  ) throws {
    for pair in known.pairs where pair.position < min(size, log.size) {
      append(pair.position, of: pair.target)
    }
    let tag = Array(Event.retractionsTag.utf8)
    let positions = try index.positions(ofTag: unsafe tag.span.bytes, upTo: log.size)
    for position in positions.drop(while: { $0 < size }) {
      let target = try log.entry(at: position) { entry -> EventID? in
        guard case .eventRetracted(let data) = try Event(entry, at: position).fact else { return nil }
        return data.target
      }
      guard let target, let found = try index.position(of: target), found < position else { continue }
      append(position, of: found)
    }
    settle()
  }

  /// Adds a retraction behind all others.
  /// - Returns: the positions whose fate it changes.
  public mutating func add(_ position: Int, of target: Int) -> [Int] {
    let isOfRetraction = places.contains(target)
    append(position, of: target)
    guard isOfRetraction else { return dead.insert(target).inserted ? [target] : [] }
    let before = self
    settle()
    return differences(from: before)
  }

  private mutating func append(_ position: Int, of target: Int) {
    pairs.append(Pair(position: position, target: target))
    places.insert(position)
  }

  private mutating func settle() {
    dead.removeAll(keepingCapacity: true)
    for pair in pairs.reversed() where !dead.contains(pair.position) { dead.insert(pair.target) }
  }

  /// The retractions as known at a smaller size of the log.
  public func prefix(_ size: Int) -> Retractions {
    var earlier = Retractions()
    for pair in pairs.prefix(while: { $0.position < size }) { earlier.append(pair.position, of: pair.target) }
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

  /// The stored form: each retraction's position and its target's, as eight bytes each.
  var stored: [UInt8] {
    var writer = StateWriter()
    for pair in pairs {
      writer.integer(pair.position)
      writer.integer(pair.target)
    }
    return writer.bytes
  }

  /// Reads the stored form; nil when it is none.
  init?(stored bytes: RawSpan) {
    guard bytes.byteCount % 16 == 0 else { return nil }
    var reader = StateReader(bytes)
    while !reader.atEnd {
      guard let position = try? Int(reader.integer()), let target = try? Int(reader.integer()), target >= 0,
        target < position, position > pairs.last?.position ?? 0
      else { return nil }
      append(position, of: target)
    }
    settle()
  }
}
