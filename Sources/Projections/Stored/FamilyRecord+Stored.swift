import IncidentEvents
public import Rulebook

extension FamilyRecord: StoredState {
  public static let types: EventTypeSet = [.familyIdentified, .familyClosed]

  public func encode(to writer: inout StateWriter) {
    writer.list(steps) { writer, value in
      writer.month(value.month)
      writer.day(value.day)
      writer.optional(value.district) { $0.word($1) }
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    steps = try reader.list { r throws(StateDamage) in
      Step(
        month: try r.month(), day: try r.day(),
        district: try r.optional { x throws(StateDamage) in try x.word() })
    }
  }
}
