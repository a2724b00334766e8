internal import IncidentEvents

/// The keys of entries that are not in the index's file yet.
///
/// Tags are chained through one array, newest first, so that a tag takes no storage of its own.
struct PendingKeys: Sendable {
  private struct Link: Sendable {
    let previous: Int32
    let position: Int
  }
  private(set) var ids: [EventID: Int] = [:]
  private var newest: [UInt64: Int32] = [:]
  private var links: [Link] = []

  /// Roughly how many bytes are held.
  var byteCount: Int { ids.count * 48 + links.count * 40 }

  /// Adds an entry's keys. The first position under an id stays.
  mutating func add(_ keys: borrowing EntryKeys, at position: Int) {
    if ids[keys.id] == nil { ids[keys.id] = position }
    for tag in keys.tags {
      let place = Int32(truncatingIfNeeded: links.count)
      let previous = newest.updateValue(place, forKey: tag)
      links.append(Link(previous: previous ?? -1, position: position))
    }
  }

  /// The tags there are, in ascending order.
  var tags: [UInt64] { newest.keys.sorted() }

  /// Appends the positions of a tag to `positions`, in ascending order.
  func appendPositions(ofTag tag: UInt64, to positions: inout [Int]) {
    let start = positions.count
    var place = newest[tag] ?? -1
    while place >= 0 {
      let link = links[Int(place)]
      positions.append(link.position)
      place = link.previous
    }
    positions[start...].reverse()
  }

  /// Empties it and keeps the memory.
  mutating func removeAll() {
    ids.removeAll(keepingCapacity: true)
    newest.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }
}
