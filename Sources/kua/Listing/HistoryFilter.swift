import IncidentEvents

/// Which events of a history are wanted, by what they say themselves.
struct HistoryFilter: Sendable {
  var type: EventType?
  var actor: Reference?
  var since: TimeArgument?
  var until: TimeArgument?

  /// Whether every event is wanted, so that none has to be read.
  var admitsAll: Bool { type == nil && actor == nil && since == nil && until == nil }

  /// Whether the event in an entry is wanted.
  func admits(_ entry: RawSpan, at position: Int) throws -> Bool {
    if let type, try EventType(endOf: entry) != type { return false }
    if actor == nil, since == nil, until == nil { return true }
    let event = try Event(entry, at: position)
    if let actor, event.actor != actor { return false }
    let time = event.time.instant * 1000
    return time >= since?.first ?? .min && time <= until?.last ?? .max
  }
}
