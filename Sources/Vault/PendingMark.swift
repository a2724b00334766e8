internal import IncidentEvents

/// What one commit brought, kept until the next: whether its events reached the log is not known before the log was
/// looked at.
struct PendingMark {
  var events: [EventID] = []
  /// The keys that were new.
  var keys: [DataKeyID] = []
  /// The rows of persons that were new, with the event of each.
  var persons: [(lookup: [UInt8], event: EventID)] = []
  /// The bodies whose keys were new.
  var bodies: [Reference] = []

  init() {}

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32 + 16 * events.count + 33 * keys.count + 48 * persons.count + 16 * bodies.count)
    bytes.append(bigEndian: UInt64(events.count))
    for event in events { bytes.append(contentsOf: event.row) }
    bytes.append(bigEndian: UInt64(keys.count))
    for key in keys { bytes.append(contentsOf: key.bytes) }
    bytes.append(bigEndian: UInt64(persons.count))
    for (lookup, event) in persons {
      bytes.append(contentsOf: lookup)
      bytes.append(contentsOf: event.row)
    }
    bytes.append(bigEndian: UInt64(bodies.count))
    for body in bodies { body.appendKey(to: &bytes) }
    return bytes
  }

  /// Reads a mark; nil for other bytes.
  init?(_ bytes: [UInt8]) {
    var place = 0
    func rows(_ length: Int) -> [ArraySlice<UInt8>]? {
      guard bytes.count - place >= 8 else { return nil }
      let count = UInt64(bigEndian: bytes[place..<place + 8])
      place += 8
      guard count <= UInt64((bytes.count - place) / length) else { return nil }
      defer { place += Int(count) * length }
      return (0..<Int(count)).map { bytes[place + $0 * length..<place + ($0 + 1) * length] }
    }
    guard let events = rows(16), let keys = rows(33), let persons = rows(48), let bodies = rows(16),
      place == bytes.count
    else { return nil }
    self.events = events.compactMap { EventID(row: $0) }
    self.keys = keys.compactMap { DataKeyID(Array($0)) }
    self.persons = persons.compactMap { row in
      EventID(row: row.suffix(16)).map { (Array(row.prefix(32)), $0) }
    }
    self.bodies = bodies.compactMap { Reference(bodyRow: $0) }
    guard self.keys.count == keys.count, self.bodies.count == bodies.count else { return nil }
  }
}
