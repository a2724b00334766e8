import IncidentEvents
public import Rulebook

extension AssessmentState: StoredState {
  public static let types: EventTypeSet = [.riskAssessed, .causeStated, .highRiskDesignated]

  public func encode(to writer: inout StateWriter) {
    writer.optional(survey) { writer, value in
      writer.reference(value.person)
      writer.optional(value.victim) { $0.reference($1) }
      writer.optional(value.case) { $0.reference($1) }
      writer.short(value.year)
      writer.short(value.month)
      writer.word(value.district)
      writer.score(value.score)
      writer.flag(value.isEligible)
    }
    writer.byte(causes)
    writer.list(designated) { $0.reference($1) }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    survey = try reader.optional { r throws(StateDamage) in
      Survey(
        person: try r.reference(), victim: try r.optional { x throws(StateDamage) in try x.reference() },
        case: try r.optional { x throws(StateDamage) in try x.reference() }, year: try r.short(),
        month: try r.short(), district: try r.word(),
        score: try r.score(),
        isEligible: try r.flag())
    }
    causes = try reader.byte()
    designated = try reader.list { r throws(StateDamage) in try r.reference() }
  }
}
