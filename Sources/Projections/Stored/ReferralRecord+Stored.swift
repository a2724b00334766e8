import IncidentEvents
public import Rulebook

extension ReferralRecord: StoredState {
  public static let types: EventTypeSet = [.referralMade, .referralAnswered]

  public func encode(to writer: inout StateWriter) {
    writer.optional(made) { $0.month($1) }
    writer.list(answers) { writer, value in
      writer.short(value.year)
      writer.word(value.answer)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    made = try reader.optional { r throws(StateDamage) in try r.month() }
    answers = try reader.list { r throws(StateDamage) in
      Answer(year: try r.short(), answer: try r.word())
    }
  }
}
