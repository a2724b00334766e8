import IncidentEvents
public import Rulebook

extension CaseState: StoredState {
  public static let types: EventTypeSet = [
    .caseOpened, .caseCarriedForward, .caseJoined, .caseSevered, .partyAdded, .relationshipRecorded,
    .offenceRegistered, .administrativeProtocolDrawnUp, .riskAssessed, .evidenceRegistered,
    .forensicExaminationConcluded, .caseSuspended, .caseResumed, .caseSentToCourt, .caseReturned,
    .sentenceImposed, .sentenceChanged, .sentenceAppealed, .sentenceInForce, .sentenceServed,
    .caseTerminated, .legalHoldPlaced, .legalHoldLifted, .accessRestricted, .reviewRecorded,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(opened) { $0.time($1) }
    writer.optional(carried) { writer, carried in
      writer.time(carried.time)
      writer.word(carried.stage)
    }
    writer.optional(severedFrom) { $0.reference($1) }
    identity.encode(to: &writer)
    writer.list(reports) { $0.reference($1) }
    writer.list(parties) { writer, party in
      writer.reference(party.person)
      writer.word(party.role)
      writer.word(party.identity)
      writer.optional(party.sex) { $0.word($1) }
      writer.optional(party.ageBand) { $0.word($1) }
    }
    writer.list(relationships) { $0.relationship($1) }
    writer.list(offences) { $0.reference($1) }
    writer.optional(firstOffenceRegistered) { $0.time($1) }
    writer.list(protocols) { writer, drawn in
      writer.time(drawn.time)
      writer.reference(drawn.person)
      writer.word(drawn.article)
    }
    writer.list(assessments) { $0.reference($1) }
    writer.list(exhibits) { $0.reference($1) }
    writer.list(examinations) { writer, examination in
      writer.time(examination.time)
      writer.reference(examination.person)
      writer.word(examination.conclusion)
      writer.integer(examination.days)
      writer.optional(examination.offence) { $0.reference($1) }
    }
    writer.optional(suspension) { writer, suspension in
      writer.time(suspension.time)
      writer.optional(suspension.ground) { $0.word($1) }
    }
    court.encode(to: &writer)
    writer.list(sentences) { writer, sentence in
      writer.time(sentence.time)
      writer.charge(sentence.charge)
      writer.word(sentence.verdict)
      writer.optional(sentence.penalty) { $0.penalty($1) }
    }
    writer.list(changes) { writer, change in
      writer.time(change.time)
      writer.charge(change.charge)
      writer.word(change.instance)
      writer.word(change.verdict)
      writer.optional(change.penalty) { $0.penalty($1) }
    }
    writer.list(appeals) { writer, appeal in
      writer.time(appeal.time)
      writer.charge(appeal.charge)
      writer.word(appeal.by)
    }
    for milestones in [inForce, served] {
      writer.list(milestones) { writer, milestone in
        writer.time(milestone.time)
        writer.charge(milestone.charge)
      }
    }
    writer.optional(termination) { writer, termination in
      writer.time(termination.time)
      writer.word(termination.ground)
    }
    writer.list(holds) { $0.hold($1) }
    writer.list(seals) { writer, seal in
      writer.reference(seal.from)
      writer.optional(seal.until) { $0.time($1) }
    }
    writer.optional(review) { $0.review($1) }
    writer.integer(eventCount)
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    opened = try reader.optional { r throws(StateDamage) in try r.time() }
    carried = try reader.optional { r throws(StateDamage) in
      Carried(time: try r.time(), stage: try r.word())
    }
    severedFrom = try reader.optional { r throws(StateDamage) in try r.reference() }
    identity = try CaseIdentity(from: &reader)
    reports = try reader.list { r throws(StateDamage) in try r.reference() }
    parties = try reader.list { r throws(StateDamage) in
      Party(
        person: try r.reference(), role: try r.word(), identity: try r.word(),
        sex: try r.optional { r throws(StateDamage) in try r.word() },
        ageBand: try r.optional { r throws(StateDamage) in try r.word() })
    }
    relationships = try reader.list { r throws(StateDamage) in try r.relationship() }
    offences = try reader.list { r throws(StateDamage) in try r.reference() }
    firstOffenceRegistered = try reader.optional { r throws(StateDamage) in try r.time() }
    protocols = try reader.list { r throws(StateDamage) in
      AdministrativeProtocol(time: try r.time(), person: try r.reference(), article: try r.word())
    }
    assessments = try reader.list { r throws(StateDamage) in try r.reference() }
    exhibits = try reader.list { r throws(StateDamage) in try r.reference() }
    examinations = try reader.list { r throws(StateDamage) in
      Examination(
        time: try r.time(), person: try r.reference(), conclusion: try r.word(), days: Int(try r.integer()),
        offence: try r.optional { r throws(StateDamage) in try r.reference() })
    }
    suspension = try reader.optional { r throws(StateDamage) in
      Suspension(time: try r.time(), ground: try r.optional { r throws(StateDamage) in try r.word() })
    }
    court = try CourtProgress(from: &reader)
    sentences = try reader.list { r throws(StateDamage) in
      Sentence(
        time: try r.time(), charge: try r.charge(), verdict: try r.word(),
        penalty: try r.optional { r throws(StateDamage) in try r.penalty() })
    }
    changes = try reader.list { r throws(StateDamage) in
      Change(
        time: try r.time(), charge: try r.charge(), instance: try r.word(), verdict: try r.word(),
        penalty: try r.optional { r throws(StateDamage) in try r.penalty() })
    }
    appeals = try reader.list { r throws(StateDamage) in
      Appeal(time: try r.time(), charge: try r.charge(), by: try r.word())
    }
    inForce = try reader.list { r throws(StateDamage) in
      Milestone(time: try r.time(), charge: try r.charge())
    }
    served = try reader.list { r throws(StateDamage) in
      Milestone(time: try r.time(), charge: try r.charge())
    }
    termination = try reader.optional { r throws(StateDamage) in
      Termination(time: try r.time(), ground: try r.word())
    }
    holds = try reader.list { r throws(StateDamage) in try r.hold() }
    seals = try reader.list { r throws(StateDamage) in
      Seal(
        from: try r.reference(), until: try r.optional { r throws(StateDamage) in try r.time() })
    }
    review = try reader.optional { r throws(StateDamage) in try r.review() }
    eventCount = try reader.count()
  }
}
