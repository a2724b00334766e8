import IncidentEvents
public import Rulebook

extension CaseIntake: StoredState {
  /// Beside ``CourtRecord``, which has the kind's own.
  public static let mark: UInt8 = 0x80
  public static let types: EventTypeSet = [.caseOpened, .partyAdded, .riskAssessed]

  public func encode(to writer: inout StateWriter) {
    writer.optional(opened) { writer, value in
      writer.month(value.month)
      writer.integer(value.instant)
    }
    writer.list(reports) { $0.reference($1) }
    writer.list(victims) { $0.reference($1) }
    writer.list(assessments) { $0.reference($1) }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    opened = try reader.optional { r throws(StateDamage) in
      Opening(month: try r.month(), instant: try r.integer())
    }
    reports = try reader.list { r throws(StateDamage) in try r.reference() }
    victims = try reader.list { r throws(StateDamage) in try r.reference() }
    assessments = try reader.list { r throws(StateDamage) in try r.reference() }
  }
}
