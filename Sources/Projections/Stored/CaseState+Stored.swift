import IncidentEvents
public import Rulebook

extension CaseState: StoredState {
  public static let types: EventTypeSet = [
    .caseOpened, .caseCarriedForward, .caseSevered, .partyAdded, .relationshipRecorded, .offenceRegistered, .administrativeProtocolDrawnUp,
    .riskAssessed, .evidenceRegistered, .caseSentToCourt, .caseReturned, .sentenceImposed,
    .sentenceInForce, .sentenceServed, .caseTerminated, .legalHoldPlaced, .legalHoldLifted, .accessRestricted,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.optional(opened) { $0.time($1) }
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
    court.encode(to: &writer)
    writer.list(sentences) { writer, sentence in
      writer.time(sentence.time)
      writer.charge(sentence.charge)
      writer.word(sentence.verdict)
      writer.optional(sentence.penalty) { writer, penalty in
        writer.integer(penalty.amount)
        writer.word(penalty.kind)
      }
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
    writer.list(holds) { writer, hold in
      writer.id(hold.id)
      writer.time(hold.placed)
    }
    writer.list(seals) { writer, seal in
      writer.reference(seal.from)
      writer.optional(seal.until) { $0.time($1) }
    }
    writer.integer(eventCount)
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    opened = try reader.optional { r throws(StateDamage) in try r.time() }
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
    court = try CourtProgress(from: &reader)
    sentences = try reader.list { r throws(StateDamage) in
      Sentence(
        time: try r.time(), charge: try r.charge(), verdict: try r.word(),
        penalty: try r.optional { r throws(StateDamage) in
          Penalty(amount: Int(try r.integer()), kind: try r.word())
        })
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
    holds = try reader.list { r throws(StateDamage) in Hold(id: try r.id(), placed: try r.time()) }
    seals = try reader.list { r throws(StateDamage) in
      Seal(
        from: try r.reference(), until: try r.optional { r throws(StateDamage) in try r.time() })
    }
    eventCount = try reader.count()
  }
}
