import IncidentEvents
public import Rulebook

extension ReportRecord: StoredState {
  public static let types: EventTypeSet = [
    .reportReceived, .caseOpened, .reportDisposed, .callOutAttended, .evidenceRegistered,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(received) { writer, value in
      writer.month(value.month)
      writer.word(value.channel)
      writer.word(value.district)
    }
    writer.list(Array(receivers)) { writer, value in
      writer.reference(value.body)
      writer.integer(value.instant)
    }
    writer.list(Array(cases)) { $0.reference($1) }
    writer.list(disposals) { writer, value in
      writer.short(value.year)
      writer.flag(value.isWriteOff)
    }
    writer.list(Array(callOuts)) { writer, value in
      writer.month(value.month)
      writer.integer(value.arrived)
      writer.list(Array(value.cameras)) { $0.reference($1) }
    }
    writer.list(Array(recordings)) { writer, value in
      writer.reference(value.camera)
      writer.short(value.year)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    received = try reader.optional { r throws(StateDamage) in
      Receipt(month: try r.month(), channel: try r.word(), district: try r.word())
    }
    receivers = Few(
      try reader.list { r throws(StateDamage) in
        Receiver(body: try r.reference(), instant: try r.integer())
      })
    cases = Few(try reader.list { r throws(StateDamage) in try r.reference() })
    disposals = try reader.list { r throws(StateDamage) in
      Disposal(year: try r.short(), isWriteOff: try r.flag())
    }
    callOuts = Few(
      try reader.list { r throws(StateDamage) in
        CallOut(
          month: try r.month(), arrived: try r.integer(),
          cameras: Few(try r.list { x throws(StateDamage) in try x.reference() }))
      })
    recordings = Few(
      try reader.list { r throws(StateDamage) in
        Recording(camera: try r.reference(), year: try r.short())
      })
  }
}

extension BodyRecord: StoredState {
  public static let types: EventTypeSet = [.bodyRegistered]
  public static let readsMentions = false

  public func encode(to writer: inout StateWriter) { writer.flag(isPolice) }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    isPolice = try reader.flag()
  }
}
