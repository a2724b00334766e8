public import IncidentEvents

/// What a row becomes: events, or the reasons why not.
public struct RowPlan: Sendable {
  /// The line the row begins on.
  public let line: Int
  public internal(set) var time: LocalTime?
  public internal(set) var events: [PlannedEvent] = []
  public internal(set) var faults: [RowFault] = []
  /// What the row speaks of, for what is kept of it to be found again.
  public internal(set) var references: [Reference] = []

  init(line: Int) { self.line = line }
}

/// One event of a row.
public struct PlannedEvent: Sendable {
  /// Which event of the mapping it is.
  public let index: Int
  public let type: EventType
  public let id: EventID
  public let subject: Reference
  public let time: LocalTime
  /// How exactly the time is known; nil where it is exact.
  public let precision: String?
  /// Who enters it, and whose book it stands in, where the mapping says so.
  public let actor: Reference?, body: Reference?
  public let performer: Reference?
  /// The members of its data.
  public let data: [JSONTree.Member]

  /// Whether it takes back or corrects other events.
  public var changesOthers: Bool { type.changesOthers }

  /// A member of its data, written as in `data.article` or `data.attested.document`.
  public subscript(member: String) -> JSONTree? { data.first { $0.name == member }?.value }

  /// The event as it is submitted.
  /// - Parameter recorded: the recorded time, which a synthetic ledger takes from its submissions.
  public func submission(
    source: String, actor: Reference, body: Reference, recorded: RecordedTime?
  ) -> [UInt8] {
    var members: [JSONTree.Member] = [
      JSONTree.Member("actor", .string("\(actor)")), JSONTree.Member("body", .string("\(body)")),
      JSONTree.Member("data", .object(data)), JSONTree.Member("id", .string("\(id)")),
    ]
    if let performer { members.append(JSONTree.Member("performer", .string("\(performer)"))) }
    if let recorded { members.append(JSONTree.Member("recordedtime", .string("\(recorded)"))) }
    members += [
      JSONTree.Member("source", .string(source)), JSONTree.Member("specversion", .string("1.0")),
      JSONTree.Member("subject", .string("\(subject)")), JSONTree.Member("time", .string("\(time)")),
    ]
    if let precision { members.append(JSONTree.Member("timeprecision", .string(precision))) }
    members.append(JSONTree.Member("type", .string("\(type.name)")))
    var bytes: [UInt8] = []
    JSONTree.object(members).append(to: &bytes)
    return bytes
  }
}
