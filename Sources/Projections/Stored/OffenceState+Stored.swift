import IncidentEvents
public import Rulebook

extension OffenceState: StoredState {
  public static let types: EventTypeSet = [
    .offenceRegistered, .offenceRequalified, .relationshipRecorded, .caseSevered, .reviewRecorded,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(registration) { writer, value in
      writer.time(value.time)
      writer.reference(value.case)
      writer.integer(Int64(value.erdr.number))
      writer.short(value.episode)
      writer.word(value.article)
      writer.word(value.district)
      writer.time(value.committedTo)
      writer.word(value.declared)
      writer.list(value.suspects) { $0.reference($1) }
      writer.list(value.victims) { $0.reference($1) }
    }
    writer.list(requalifications) { writer, value in
      writer.month(value.month)
      writer.word(value.article)
    }
    writer.list(severings) { writer, value in
      writer.reference(value.case)
      writer.short(value.year)
    }
    writer.list(namedRelationships) { $0.relationship($1) }
    writer.optional(review) { $0.review($1) }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    registration = try reader.optional { reader throws(StateDamage) in
      Registration(
        time: try reader.time(), case: try reader.reference(),
        erdr: ERDRNumber(number: UInt64(bitPattern: try reader.integer())), episode: try reader.short(),
        article: try reader.word(), district: try reader.word(), committedTo: try reader.time(),
        declared: try reader.word(), suspects: try reader.list { r throws(StateDamage) in try r.reference() },
        victims: try reader.list { r throws(StateDamage) in try r.reference() })
    }
    requalifications = try reader.list { r throws(StateDamage) in
      Requalification(month: try r.month(), article: try r.word())
    }
    severings = try reader.list { r throws(StateDamage) in
      Severing(case: try r.reference(), year: try r.short())
    }
    namedRelationships = try reader.list { r throws(StateDamage) in try r.relationship() }
    review = try reader.optional { r throws(StateDamage) in try r.review() }
  }
}
