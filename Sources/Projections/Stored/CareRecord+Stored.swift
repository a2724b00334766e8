import IncidentEvents
public import Rulebook

extension CareRecord: StoredState {
  /// Beside ``PersonRecord``, which has the kind's own.
  public static let mark: UInt8 = 0x81
  public static let types: EventTypeSet = [
    .crisisCentreAdmitted, .crisisCentreDischarged, .monitoringOpened, .monitoringClosed, .checkInCompleted,
    .checkInMissed, .correctionOrdered, .correctionAttended, .correctionCompleted, .correctionDropped,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.list(stays) { writer, value in
      writer.reference(value.centre)
      writer.day(value.admitted)
      writer.optional(value.discharged) { $0.day($1) }
    }
    writer.list(monitoring) { writer, value in
      writer.integer(value.since)
      writer.short(value.cadence)
      writer.optional(value.closed) { $0.integer($1) }
    }
    writer.list(checkIns) { writer, value in
      writer.month(value.month)
      writer.integer(value.completed)
      writer.integer(value.missed)
    }
    writer.list(programmes) { writer, value in
      writer.reference(value.centre)
      writer.optional(value.begun) { $0.month($1) }
      writer.optional(value.completed) { $0.month($1) }
      writer.flag(value.isOver)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    stays = try reader.list { r throws(StateDamage) in
      Stay(
        centre: try r.reference(), admitted: try r.day(),
        discharged: try r.optional { x throws(StateDamage) in try x.day() })
    }
    monitoring = try reader.list { r throws(StateDamage) in
      let since = try r.integer(), cadence = try r.short()
      guard cadence > 0 else { throw StateDamage() }
      return Monitoring(
        since: since, cadence: cadence,
        closed: try r.optional { x throws(StateDamage) in try x.integer() })
    }
    checkIns = try reader.list { r throws(StateDamage) in
      CheckIns(month: try r.month(), completed: Int(try r.integer()), missed: Int(try r.integer()))
    }
    programmes = try reader.list { r throws(StateDamage) in
      Programme(
        centre: try r.reference(), begun: try r.optional { x throws(StateDamage) in try x.month() },
        completed: try r.optional { x throws(StateDamage) in try x.month() }, isOver: try r.flag())
    }
  }
}
