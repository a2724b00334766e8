import IncidentEvents
public import Rulebook

extension OutletRecord: StoredState {
  public static let types: EventTypeSet = [.alcoholSaleInspected]

  public func encode(to writer: inout StateWriter) {
    writer.list(inspections) { writer, value in
      writer.month(value.month)
      writer.word(value.district)
      writer.time(value.at)
      writer.word(value.violation)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    inspections = try reader.list { r throws(StateDamage) in
      Inspection(month: try r.month(), district: try r.word(), at: try r.time(), violation: try r.word())
    }
  }
}
