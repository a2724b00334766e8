/// Attested slips in protecting and preventing.
extension Telling {
  /// - Returns: Whether it was a slip with an order or with special requirements.
  mutating func orderSlip(_ slip: AttestedSlip, _ scene: SlipScene) -> Bool {
    let officer = choose { $0.cast.police(.dvUnit, .esil, &$1) }
    let clerk = choose { $0.cast.city(.courtClerk, &$1) }
    let (order, requirements) = (reference(.order), reference(.order, 1))
    let violence = Violence(
      person: scene.suspect, victims: [scene.victim], report: scene.report, case: scene.file)
    let themselves = Violence(
      person: scene.suspect, victims: [scene.suspect], report: scene.report, case: scene.file)
    switch slip {
    case .otherBan, .servedBeforeIssue, .orderEnded:
      issue(order, violence, ["violence", "contact"], days: 30, at: scene.time, by: officer)
    case .requirementsServed, .breachedBefore, .requirementsEndedTwice, .banUnnamed, .otherRequirement:
      impose(requirements, violence, ["violence", "visits"], months: 4, reports: 2, at: scene.time)
    default: break
    }
    switch slip {
    case .requirementsServed:
      attest("protective-order.served", requirements, scene, by: officer) { $0.set("method", "in-person") }
    case .otherBan:
      serve(order, isRefused: false, at: scene.time + .hours(1), by: officer)
      attest("protective-order.violated", order, scene, at: last + .days(2), by: officer) {
        $0.set("ban", "weapons")
      }
    case .protectedFromThemselves:
      issue(order, themselves, ["violence"], days: 30, at: scene.time, by: officer, attested: scene.document)
    case .servedBeforeIssue:
      attest("protective-order.served", order, scene, at: scene.time - .hours(2), by: officer) {
        $0.set("method", "in-person")
      }
    case .orderEnded:
      attest("special-requirements.ended", order, scene, by: officer) { $0.set("reason", "danger-passed") }
    case .breachedBefore:
      attest("special-requirements.breached", requirements, scene, at: scene.time - .hours(5), by: officer) {
        $0.set("kind", "missed-report")
      }
    case .requirementsEndedTwice:
      end(requirements, "court-act", act: 71, at: last + .days(9), by: officer)
      attest("special-requirements.ended", requirements, scene, by: officer) { $0.set("reason", "court-act") }
    case .banUnnamed:
      attest("special-requirements.breached", requirements, scene, by: officer) { $0.set("kind", "ban") }
    case .otherRequirement:
      attest("special-requirements.breached", requirements, scene, by: officer) {
        $0.set("ban", "alcohol")
        $0.set("kind", "ban")
      }
    case .requiredForThemselves:
      attest("special-requirements.imposed", requirements, scene, by: clerk) {
        $0.set("act", "9999-24/72")
        $0.set("bans", words: ["violence"])
        $0.set("months", 3)
        $0.set("person", scene.suspect)
        $0.set("protectedPersons", references: [scene.suspect])
        $0.set("reportsPerMonth", 1)
      }
    default: return false
    }
    return true
  }

  /// What is left: detention, registers, measures, consents, programmes, families.
  mutating func preventionSlip(_ slip: AttestedSlip, _ scene: SlipScene) {
    let officer = choose { $0.cast.police(.dvUnit, .esil, &$1) }
    let clerk = choose { $0.cast.city(.courtClerk, &$1) }
    let person = scene.suspect
    let nothing = EventID(recorded: scene.time, random: &random)
    switch slip {
    case .releasedUndetained: attest("person.released", person, scene) { $0.set("reason", "term-ended") }
    case .leftUnregistered:
      attest("preventive-registration.closed", person, scene, by: officer) { $0.set("reason", "corrected") }
    case .basisUnknown:
      attest("preventive-registration.opened", person, scene, by: officer) {
        $0.set("basis", nothing)
        $0.set("category", "domestic-offender")
      }
    case .measureUnapplied:
      attest("preventive-measure.lifted", person, scene, by: clerk) {
        $0.set("case", scene.file)
        $0.set("reason", "court-act")
      }
    case .measureOfNoSuspect:
      attest("preventive-measure.applied", scene.victim, scene, by: clerk) {
        $0.set("case", scene.file)
        $0.set("kind", "no-approach")
      }
    case .consentUnknown:
      attest("consent.withdrawn", scene.victim, scene, by: officer) { $0.set("consent", nothing) }
    case .noAgreement:
      let school = plan.cast.bodies(.school)[0].reference
      attest("agreement.ended", school, scene, by: officer) { $0.set("reason", "terminated") }
    case .programmeWithoutAct, .sessionTwice: programmeSlip(slip, scene, by: clerk)
    default: familySlip(scene)
    }
  }

  private mutating func programmeSlip(_ slip: AttestedSlip, _ scene: SlipScene, by clerk: Member) {
    let worker = choose { $0.cast.someone(of: .correctionCentre, number: 0, &$1) }
    let isCourt = slip == .programmeWithoutAct
    let document = isCourt ? scene.document : nil
    record(
      "correction.ordered", scene.suspect, at: scene.time, by: isCourt ? clerk : worker, attested: document
    ) {
      $0.set("basis", isCourt ? "court" : "voluntary")
      $0.set("centre", worker.body)
      $0.set("sessions", 6)
    }
    guard !isCourt else { return }
    for document in [nil, scene.document] {
      record("correction.attended", scene.suspect, at: last + .days(7), by: worker, attested: document) {
        $0.set("session", 1)
      }
    }
  }

  private mutating func familySlip(_ scene: SlipScene) {
    let social = choose { $0.cast.someone(of: .socialService, number: 0, &$1) }
    let family = reference(.family)
    record("family.identified", family, at: scene.time, by: social) {
      $0.set("criteria", words: ["domestic-violence"])
      $0.set("criteriaVersion", "KZ-2023")
      $0.set("district", "esil")
      $0.set("members", references: [scene.victim])
      $0.set("plan", private: nil)
    }
    for document in [nil, scene.document] {
      record("family.closed", family, at: last + .days(20), by: social, attested: document) {
        $0.set("reason", "moved-away")
      }
    }
  }
}
