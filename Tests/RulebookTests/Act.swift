import IncidentEvents

/// One event as a test tells it.
struct Act: Sendable {
  var type: String
  var subject: Reference
  var data: [String: JSONText]
  var time = "2024-07-03T10:00:00+05:00"
  /// One minute after the act unless told otherwise.
  var recorded: String?
  /// One of the cast whose office it is, unless told otherwise.
  var actor: Reference, body: Reference, performer: Reference?
  var captured: String?
  var precision: String?
  var id: String?

  init(_ type: String, _ subject: Reference, _ data: [String: JSONText] = [:]) {
    self.type = type
    self.subject = subject
    self.data = data
    (actor, body) = Cast.recorder(of: type)
  }

  func at(_ time: String, precision: String? = nil) -> Act {
    with { ($0.time, $0.precision) = (time, precision) }
  }
  func recorded(at time: String) -> Act { with { $0.recorded = time } }
  func by(_ body: Reference) -> Act { with { $0.body = body } }
  func by(_ recorder: (actor: Reference, body: Reference)) -> Act {
    with { ($0.actor, $0.body) = recorder }
  }
  func performed(by performer: Reference) -> Act { with { $0.performer = performer } }
  func saying(_ more: [String: JSONText]) -> Act { with { $0.data.merge(more) { $1 } } }
  func about(_ subject: Reference) -> Act { with { $0.subject = subject } }
  func without(_ field: String) -> Act { with { $0.data[field] = nil } }
  func captured(at time: String) -> Act { with { $0.captured = time } }
  func id(_ n: Int) -> Act { with { $0.id = Act.id(n) } }
  var attested: Act { saying(["attested": ["document": "17-04/256", "reason": "paper-record"]]) }

  static func id(_ n: Int) -> String {
    let digits = String(n)
    return "01900000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  private func with(_ change: (inout Act) -> Void) -> Act {
    var act = self
    change(&act)
    return act
  }

  /// The recorded time the entry has.
  var recordedTime: RecordedTime {
    if let recorded, let time = RecordedTime(recorded) { return time }
    return RecordedTime(milliseconds: ((LocalTime(time)?.instant ?? 0) + 60) * 1000)
  }

  /// The entry's canonical text, as the `position`-th of a log.
  func entry(at position: Int) -> String {
    var members: [String: JSONText] = [
      "actor": "\(actor)", "body": "\(body)", "data": .object(data), "id": .string(id ?? Act.id(position)),
      "recordedtime": "\(recordedTime)", "source": "urn:test", "specversion": "1.0", "subject": "\(subject)",
      "time": .string(time), "type": "kua.\(type).v1",
    ]
    if let performer { members["performer"] = "\(performer)" }
    if let captured { members["capturedtime"] = .string(captured) }
    if let precision { members["timeprecision"] = .string(precision) }
    return JSONText.object(members).text
  }
}

extension Reference {
  /// The `n`-th entity of a kind.
  static func of(_ kind: EntityKind, _ n: UInt64 = 1) -> Reference {
    Reference(kind: kind, high: 0x5eed << 32 | UInt64(kind.rawValue), low: n)
  }
}
