/// Acts that happened though they were irregular, one of each that no other story tells.
enum Irregularity: Int, CaseIterable {
  case servedTwice, revokedLate, extendedUnserved, violatedUnserved, violatedLate, breachedLate, detainedTwice
  case twoMeasures, parentConsents, noProgramme, completedEarly, twoProgrammes, consentExpired, otherRecipient
  case recordedInGap, takenFromElsewhere, viewedWhenGone, ruledTwice, sentWhileSuspended
}

extension Telling {
  /// A case under article 107, which no figure counts, with one irregular act.
  mutating func irregular() {
    let scene = scene(document: number + 101)
    let irregularity = Irregularity.allCases[number]
    switch irregularity {
    case .servedTwice, .revokedLate, .extendedUnserved, .violatedUnserved, .violatedLate, .breachedLate:
      irregularOrder(irregularity, scene)
    case .recordedInGap, .takenFromElsewhere, .viewedWhenGone, .ruledTwice:
      irregularExhibit(irregularity, scene)
    case .noProgramme, .completedEarly, .twoProgrammes: irregularProgramme(irregularity, scene)
    default: irregularPerson(irregularity, scene)
    }
  }

  private mutating func irregularOrder(_ irregularity: Irregularity, _ scene: SlipScene) {
    let officer = choose { $0.cast.police(.dvUnit, .esil, &$1) }
    let violence = Violence(
      person: scene.suspect, victims: [scene.victim], report: scene.report, case: scene.file)
    let order = reference(.order)
    if irregularity == .breachedLate {
      impose(order, violence, ["violence", "visits"], months: 3, reports: 2, at: scene.time)
      return breach(order, ban: "visits", report: nil, at: scene.time + .days(100), by: officer)
    }
    issue(order, violence, ["violence", "contact"], days: 30, at: scene.time, by: officer)
    if irregularity != .extendedUnserved && irregularity != .violatedUnserved {
      serve(order, isRefused: false, at: scene.time + .hours(2), by: officer)
    }
    switch irregularity {
    case .servedTwice: serve(order, isRefused: true, at: scene.time + .days(2), by: officer)
    case .revokedLate: revoke(order, "danger-passed", at: scene.time + .days(40), by: officer)
    case .extendedUnserved: extend(order, days: 30, at: scene.time + .days(20), by: officer)
    case .violatedUnserved: violate(order, "contact", report: nil, at: scene.time + .days(3), by: officer)
    default: violate(order, "contact", report: nil, at: scene.time + .days(44), by: officer)
    }
  }

  private mutating func irregularProgramme(_ irregularity: Irregularity, _ scene: SlipScene) {
    let worker = choose { $0.cast.someone(of: .correctionCentre, number: 0, &$1) }
    func order(_ telling: inout Telling, _ time: Instant) {
      telling.record("correction.ordered", scene.suspect, at: time, by: worker) {
        $0.set("basis", "voluntary")
        $0.set("centre", worker.body)
        $0.set("sessions", 8)
      }
    }
    if irregularity != .noProgramme { order(&self, scene.time) }
    if irregularity == .twoProgrammes { order(&self, scene.time + .days(9)) }
    guard irregularity != .twoProgrammes else { return }
    record("correction.attended", scene.suspect, at: scene.time + .days(12), by: worker) {
      $0.set("session", 1)
    }
    guard irregularity == .completedEarly else { return }
    record("correction.completed", scene.suspect, at: scene.time + .days(20), by: worker) { _ in }
  }

  private mutating func irregularPerson(_ irregularity: Irregularity, _ scene: SlipScene) {
    let violence = Violence(
      person: scene.suspect, victims: [scene.victim], report: scene.report, case: scene.file)
    switch irregularity {
    case .detainedTwice:
      let inspector = choose { $0.cast.police(.inspector, .esil, &$1) }
      record("person.detained", scene.suspect, at: scene.time, by: inspector) {
        $0.set("basis", "administrative")
        $0.set("from", scene.time)
      }
      detain(violence, "administrative", from: scene.time + .hours(3), hours: 6)
    case .twoMeasures:
      let clerk = choose { $0.cast.city(.courtClerk, &$1) }
      for (kind, delay) in [("no-approach", 0), ("house-arrest", 4)] as [(StaticString, Int)] {
        record("preventive-measure.applied", scene.suspect, at: scene.time + .days(delay), by: clerk) {
          $0.set("case", scene.file)
          $0.set("kind", kind)
        }
      }
    case .parentConsents, .consentExpired, .otherRecipient: irregularConsent(irregularity, scene)
    default:
      suspend(scene.file, "suspect-ill", at: scene.time, by: scene.by)
      send(
        scene.file, [Charge(article: .moderateHarm, offence: scene.offence, person: scene.suspect)],
        at: scene.time + .days(8))
    }
  }

  private mutating func irregularConsent(_ irregularity: Irregularity, _ scene: SlipScene) {
    let isParent = irregularity == .parentConsents
    let person = isParent ? reference(.person, 2) : scene.victim
    if isParent { party(person, "child", in: scene.file, at: scene.time, by: scene.by) }
    record("consent.given", person, at: scene.time, by: scene.by) {
      if irregularity == .consentExpired { $0.set("expires", scene.time + .days(3)) }
      if isParent { $0.set("givenBy", scene.suspect) }
      $0.set("ground", isParent ? "child" : "consent")
      $0.set("recipients", words: [irregularity == .otherRecipient ? "health" : "ngo"])
      $0.set("scope", words: ["referral"])
    }
    guard !isParent else { return }
    let (referral, helper) = (reference(.referral), choose { $0.cast.someone(of: .ngo, number: 1, &$1) })
    record("referral.made", referral, at: scene.time + .days(9), by: scene.by) {
      $0.set("person", person)
      $0.set("service", "legal")
      $0.set("to", private: .reference(helper.body))
      $0.set("urgency", "routine")
    }
    record("referral.answered", referral, at: last + .hours(20), by: helper) { $0.set("answer", "accepted") }
  }

  private mutating func irregularExhibit(_ irregularity: Irregularity, _ scene: SlipScene) {
    let custodian = choose { $0.cast.police(.custodian, .esil, &$1) }
    let prosecutor = choose { $0.cast.city(.prosecutor, &$1) }
    let clerk = choose { $0.cast.city(.courtClerk, &$1) }
    var exhibit = document(scene, by: custodian)
    let digest = exhibit.digest
    switch irregularity {
    case .takenFromElsewhere:
      transfer(&exhibit, "court", digest, digest, from: prosecutor, to: clerk, at: last + .days(2))
    case .viewedWhenGone:
      dispose(of: &exhibit, "returned-to-owner", at: last + .days(2), by: custodian, with: prosecutor)
      view(&exhibit, "audit", who: custodian.actor, at: last + .days(1), by: custodian)
    case .ruledTwice:
      rule(&exhibit, excludedFor: nil, at: last + .days(9), by: clerk)
      rule(&exhibit, excludedFor: "irrelevant", at: last + .days(9), by: clerk)
    default: inGap(scene, by: custodian)
    }
  }

  /// A recording from a time in which its camera is said not to have recorded.
  private mutating func inGap(_ scene: SlipScene, by custodian: Member) {
    let supervisor = choose { $0.cast.police(.supervisor, .esil, &$1) }
    let arrived = scene.report.received + .minutes(15)
    let inspector = plan.cast.inspector(plan.cameras.holder(0, round: Cameras.round(at: arrived)), .esil)
    let camera = plan.cameras.camera(0, .esil)
    record("call-out.attended", scene.report.reference, at: arrived, by: inspector) {
      $0.set("arrived", arrived)
      $0.set("cameras", references: [camera])
    }
    record("camera.gap-noted", camera, at: arrived + .hours(1), by: supervisor, after: 3600...9000) {
      $0.set("from", arrived)
      $0.set("officer", inspector.actor)
      $0.set("reason", "battery")
      $0.set("to", arrived + .minutes(30))
    }
    let digest = (random.next(), random.next(), random.next(), random.next())
    let number = books.nextExhibit()
    record("evidence.registered", reference(.exhibit, 1), at: last + .hours(2), by: custodian) {
      $0.set("bytes", 840_000_000)
      $0.set("camera", camera)
      $0.set("kind", "body-camera")
      $0.set("mediaType", "video/mp4")
      $0.set("number", spelled: { $0.write(decimal: number) })
      $0.set("officer", inspector.actor)
      $0.set("recordedFrom", arrived)
      $0.set("recordedTo", arrived + .minutes(14))
      $0.set("report", scene.report.reference)
      $0.set("sha256", spelled: { $0.write(sha256: digest) })
      $0.set("storageURI", private: nil)
      $0.set("title", private: nil)
    }
  }
}
