/// Slips that a rule asks about and that the submitter stands by, one of each.
enum AttestedSlip: Int, CaseIterable {
  case numberUsed, erdrUsed, requalifiedFromAnother, unknownVictim, openedTwice, sentTwice, noPenalty
  case notInCourt, oldArticle, earlyDistrict, answeredTwice, callOutTooEarly, notMonitored, actAfterRecording
  case retractedTwice, liftedUndesignated, returnedNotSent
  // In cases and before courts:
  case joinedToItself, joinedTwice, severedFromElsewhere, suspendedTwice, resumedUnsuspended,
    changedUnsentenced
  case appealedUnsentenced, examinedElsewhere, joinedToNoReport, disposedTwice, reviewOfNothing
  // With evidence and cameras:
  case chainMended, exhibitGoneTwice, otherSerial
  // In protecting and preventing:
  case requirementsServed, otherBan, protectedFromThemselves, servedBeforeIssue, orderEnded, breachedBefore
  case requirementsEndedTwice, banUnnamed, otherRequirement, requiredForThemselves, releasedUndetained
  case leftUnregistered, basisUnknown, measureUnapplied, measureOfNoSuspect, consentUnknown, noAgreement
  case programmeWithoutAct, sessionTwice, familyClosedTwice
}

/// What an attested slip is about: a case of one suspect and one victim, under way.
struct SlipScene {
  let report: Report
  let file: Reference
  let suspect: Reference
  let victim: Reference
  let offence: Reference
  /// When the slip happens, and who investigates the case.
  let time: Instant
  let by: Member
  let document: Attestation
  let registration: Registration
  let entry: Entry
}

extension Telling {
  /// A case under article 107, which no figure counts, with one attested slip.
  mutating func attestedSlip() {
    let slip = AttestedSlip.allCases[number]
    let district = District.esil
    let scene = scene(document: number + 1)
    let (report, subject, suspect, offence) = (scene.report, scene.file, scene.suspect, scene.offence)
    let (by, document) = (scene.by, scene.document)
    let (registration, entry, start) = (scene.registration, scene.entry, scene.report.received)
    let charge = Charge(article: .moderateHarm, offence: offence, person: suspect)
    let later = start + .days(3)
    var choice = Generator(seed: plan.seed, .body, of: subject)
    let duty = plan.cast.police(.dutyOfficer, district, &choice)
    let inspector = plan.cast.police(.inspector, district, &choice)
    switch slip {
    case .numberUsed: number(report, at: later, by: duty, document)
    case .erdrUsed:
      let again = Registration(
        offence: reference(.offence, 1), case: subject, article: registration.article, district: district,
        committed: registration.committed, suspects: [suspect], victims: [scene.victim], domestic: "no",
        number: registration.number)
      register(again, at: later, by: by, attested: document)
    case .requalifiedFromAnother:
      requalify(offence, from: .threat, to: .graveHarm, at: later, by: by, attested: document)
    case .unknownVictim:
      let nobody = reference(.person, 7)
      relationship(
        "neighbour", suspect, nobody, offence: nil, in: subject, at: later, by: by, attested: document)
    case .openedTwice:
      record("case.opened", subject, at: later, by: by, attested: document) {
        $0.set("reports", references: [report.reference])
      }
    case .sentTwice:
      send(subject, [charge], at: later)
      send(subject, [charge], at: later + .days(2), attested: document)
    case .noPenalty:
      send(subject, [charge], at: later)
      sentence(
        subject, charge, isConviction: true, at: later + .days(9), attested: document, omitsPenalty: true)
    case .notInCourt:
      sentence(subject, charge, isConviction: false, at: later, attested: document)
    case .oldArticle:
      let facts = words(2...3, about: subject, outOf100: 100)
      record("administrative-protocol.drawn-up", subject, at: later, by: inspector, attested: document) {
        $0.set("article", "73-1")
        $0.set("committed", start - .hours(1))
        $0.set("facts", private: facts)
        $0.set("person", suspect)
      }
    case .earlyDistrict:
      record(
        "report.received", reference(.report, 1), at: Instant(local: 2024, 5, 3, 21, 4), by: duty,
        attested: document
      ) {
        $0.set("channel", "citizen")
        $0.set("district", "saraishyq")
      }
    case .retractedTwice:
      retract(entry, "duplicate", by: by, after: .days(1))
      retract(entry, "wrong-case", by: by, after: .days(1), attested: document)
    case .answeredTwice, .callOutTooEarly, .notMonitored, .actAfterRecording, .liftedUndesignated,
      .returnedNotSent:
      otherSlip(slip, report, subject, suspect, at: later, by: by, document)
    default:
      if caseSlip(slip, scene) || evidenceSlip(slip, scene) || orderSlip(slip, scene) { return }
      preventionSlip(slip, scene)
    }
  }

  private mutating func number(_ report: Report, at time: Instant, by: Member, _ document: Attestation) {
    // Every department's book begins with 1.
    record("report.numbered", report.reference, at: time, by: by, attested: document) {
      $0.set("kui", "1")
      $0.set("organ", by.body)
    }
  }

  /// What other people than the investigator enter.
  private mutating func otherSlip(
    _ slip: AttestedSlip, _ report: Report, _ subject: Reference, _ person: Reference, at time: Instant,
    by: Member, _ document: Attestation
  ) {
    var choice = Generator(seed: plan.seed, .body, of: subject)
    let inspector = plan.cast.police(.inspector, .esil, &choice)
    let officer = plan.cast.police(.dvUnit, .esil, &choice)
    let prosecutor = plan.cast.city(.prosecutor, &choice)
    let helper = plan.cast.someone(of: .ngo, number: 2, &choice)
    switch slip {
    case .answeredTwice:
      let referral = reference(.referral)
      record("referral.made", referral, at: time, by: by) {
        $0.set("person", person)
        $0.set("service", "legal")
        $0.set("to", private: .reference(helper.body))
        $0.set("urgency", "routine")
      }
      record("referral.answered", referral, at: last + .hours(5), by: helper) {
        $0.set("answer", "no-show")
      }
      record("referral.answered", referral, at: last + .days(2), by: helper, attested: document) {
        $0.set("answer", "accepted")
      }
    case .callOutTooEarly:
      let arrived = report.received - .minutes(12)
      record("call-out.attended", report.reference, at: arrived, by: inspector, attested: document) {
        $0.set("arrived", arrived)
        $0.set("cameras", references: [])
        $0.set("noRecordingReason", "no-camera-issued")
      }
    case .notMonitored:
      record("monitoring.closed", person, at: time, by: officer, attested: document) {
        $0.set("reason", "moved-away")
      }
    case .actAfterRecording:
      // The clock of the submitter runs a day ahead.
      let witness = reference(.person, 6)
      record(
        "party.added", subject, at: last + .days(1), by: by, after: -86_000 ... -85_000, attested: document
      ) {
        $0.set("identity", "unknown")
        $0.set("person", witness)
        $0.set("role", "witness")
      }
    case .liftedUndesignated:
      record("high-risk.lifted", person, at: time, by: officer, attested: document) {
        $0.set("reason", "reassessed")
      }
    default:
      record("case.returned", subject, at: time, by: prosecutor, attested: document) {
        $0.set("reason", "wrong-venue")
      }
    }
  }
}

extension Telling {
  /// A case under article 107, up to the registration of its offence.
  mutating func scene(document: Int) -> SlipScene {
    let start = last
    let report = report(at: start, .esil, callOut: 0)
    let by = plan.cast.police(.investigator, .esil, &random)
    let file = reference(.case)
    let (suspect, victim, offence) = (reference(.person), reference(.person, 1), reference(.offence))
    openCase(file, from: [report.reference], at: start + .minutes(50), by: by)
    party(suspect, "suspect", in: file, at: start + .hours(3), by: by)
    party(victim, "victim", in: file, at: start + .hours(3), by: by)
    let registration = Registration(
      offence: offence, case: file, article: .moderateHarm, district: .esil,
      committed: (start - .hours(2), start - .hours(1)), suspects: [suspect], victims: [victim],
      domestic: "no", number: books.nextInvestigation())
    let entry = register(registration, at: start + .hours(5), by: by)
    return SlipScene(
      report: report, file: file, suspect: suspect, victim: victim, offence: offence, time: start + .days(3),
      by: by, document: .paper(document), registration: registration, entry: entry)
  }
}
