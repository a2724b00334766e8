import IncidentEvents
public import Rulebook

extension CourtRecord: StoredState {
  public static let types: EventTypeSet = [
    .offenceRegistered, .caseSentToCourt, .caseReturned, .caseJoined, .caseSevered,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.list(offences) { $0.reference($1) }
    court.encode(to: &writer)
    identity.encode(to: &writer)
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    offences = try reader.list { r throws(StateDamage) in try r.reference() }
    court = try CourtProgress(from: &reader)
    identity = try CaseIdentity(from: &reader)
  }
}

extension CourtProgress {
  func encode(to writer: inout StateWriter) {
    writer.list(steps) { writer, step in
      writer.flag(step.isSending)
      writer.short(step.year)
      writer.short(step.month)
      writer.integer(step.instant)
      writer.integer(step.recorded)
    }
    writer.list(charges) { $0.charge($1) }
  }

  init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    steps = try reader.list { r throws(StateDamage) in
      Step(
        isSending: try r.flag(), year: try r.short(), month: try r.short(), instant: try r.integer(),
        recorded: try r.integer())
    }
    charges = try reader.list { r throws(StateDamage) in try r.charge() }
  }
}

extension StateWriter {
  mutating func charge(_ value: Charge) {
    word(value.article)
    reference(value.offence)
    reference(value.person)
  }
}

extension StateReader {
  mutating func charge() throws(StateDamage) -> Charge {
    let article: Article = try word()
    let offence = try reference()
    return Charge(article: article, offence: offence, person: try reference())
  }
}
