/// Attested slips in cases and before courts, with evidence and cameras.
extension Telling {
  /// - Returns: Whether it was such a slip.
  mutating func caseSlip(_ slip: AttestedSlip, _ scene: SlipScene) -> Bool {
    let (file, other) = (scene.file, reference(.case, 1))
    let charge = Charge(article: .moderateHarm, offence: scene.offence, person: scene.suspect)
    let supervisor = choose { plan, choice in plan.cast.police(.supervisor, .esil, &choice) }
    switch slip {
    case .joinedToItself: join(file, to: file, scene)
    case .joinedTwice:
      openCase(other, from: [], at: scene.time, by: scene.by)
      join(file, to: other, scene)
      join(file, to: other, scene)
    case .severedFromElsewhere:
      openCase(other, from: [], at: scene.time, by: scene.by)
      attest("case.severed", reference(.case, 2), scene) {
        $0.set("offences", references: [scene.offence])
        $0.set("outOf", other)
        $0.set("reason", "same-victim")
      }
    case .suspendedTwice:
      suspend(file, "suspect-ill", at: scene.time, by: scene.by)
      attest("case.suspended", file, scene) { $0.set("ground", "suspect-ill") }
    case .resumedUnsuspended: attest("case.resumed", file, scene) { $0.set("ground", "suspect-found") }
    case .changedUnsentenced:
      attest("sentence.changed", file, scene, by: choose { $0.cast.city(.courtClerk, &$1) }, isSigned: true) {
        $0.set("act", "9999-24/77")
        $0.set("article", charge.article.word)
        $0.set("instance", "appeal")
        $0.set("offence", charge.offence)
        $0.set("person", charge.person)
        $0.set("verdict", "acquitted")
      }
    case .appealedUnsentenced:
      attest("sentence.appealed", file, scene, by: choose { $0.cast.city(.prosecutor, &$1) }) {
        $0.set("article", charge.article.word)
        $0.set("by", "victim")
        $0.set("offence", charge.offence)
        $0.set("person", charge.person)
      }
    case .examinedElsewhere:
      openCase(other, from: [], at: scene.time, by: scene.by)
      attest(
        "forensic-examination.concluded", scene.victim, scene, by: choose { $0.cast.city(.examiner, &$1) }
      ) {
        $0.set("case", other)
        $0.set("conclusion", "moderate")
        $0.set("days", 31)
        $0.set("offence", scene.offence)
      }
    case .joinedToNoReport: dispose(scene, "joined", supervisor)
    case .disposedTwice:
      dispose(scene, "nomenclature", supervisor)
      dispose(scene, "no-offence", supervisor)
    case .reviewOfNothing:
      let nothing = EventID(recorded: scene.time, random: &random)
      attest("review.recorded", file, scene, by: choose { $0.cast.city(.prosecutor, &$1) }, isSigned: true) {
        $0.set("act", "9999-24/78")
        $0.set("event", nothing)
        $0.set("finding", "in-order")
      }
    default: return false
    }
    return true
  }

  /// - Returns: Whether it was such a slip.
  mutating func evidenceSlip(_ slip: AttestedSlip, _ scene: SlipScene) -> Bool {
    let custodian = choose { $0.cast.police(.custodian, .esil, &$1) }
    let armourer = choose { $0.cast.city(.armoury, &$1) }
    let inspector = choose { $0.cast.police(.inspector, .esil, &$1) }
    switch slip {
    case .chainMended:
      var exhibit = document(scene, by: custodian)
      let first = exhibit.last
      view(&exhibit, "review", who: scene.by.actor, at: last + .hours(2), by: custodian)
      let digest = exhibit.digest
      attest("evidence.verified", exhibit.reference, scene, by: custodian) {
        $0.set("previous", first)
        $0.set("sha256", spelled: { $0.write(sha256: digest) })
        $0.set("tool", "sha256sum-9.1")
      }
    case .exhibitGoneTwice:
      var exhibit = document(scene, by: custodian)
      let prosecutor = choose { $0.cast.city(.prosecutor, &$1) }
      dispose(of: &exhibit, "returned-to-owner", at: last + .days(2), by: custodian, with: prosecutor)
      let gone = exhibit.last
      attest(
        "evidence.disposed", exhibit.reference, scene, by: custodian, isSigned: true,
        cosigners: [prosecutor.actor]
      ) {
        $0.set("act", "9999-24/79")
        $0.set("method", "returned-to-owner")
        $0.set("previous", gone)
      }
    case .otherSerial:
      for (serial, document) in [("SYN-900001", nil), ("SYN-900010", scene.document)] {
        record(
          "camera.issued", reference(.camera), at: max(scene.time, last) + .days(1), by: armourer,
          attested: document
        ) {
          $0.set("clockOffset", 0)
          $0.set("firmware", "4.2.1")
          $0.set("officer", inspector.actor)
          $0.set("serial", ascii: Array(serial.utf8))
        }
      }
    default: return false
    }
    return true
  }

  /// A document that somebody handed in, of no case.
  mutating func document(_ scene: SlipScene, by custodian: Member) -> Exhibit {
    let exhibit = reference(.exhibit)
    let digest = (random.next(), random.next(), random.next(), random.next())
    let (number, bytes) = (books.nextExhibit(), random.within(40_000...900_000))
    let entry = record("evidence.registered", exhibit, at: scene.time, by: custodian) {
      $0.set("bytes", bytes)
      $0.set("kind", "document")
      $0.set("mediaType", "application/pdf")
      $0.set("number", spelled: { $0.write(decimal: number) })
      $0.set("sha256", spelled: { $0.write(sha256: digest) })
      $0.set("storageURI", private: nil)
      $0.set("title", private: nil)
    }
    return Exhibit(
      reference: exhibit, digest: digest, bytes: bytes, custodian: custodian, registration: entry,
      last: entry.id)
  }

  private mutating func join(_ file: Reference, to other: Reference, _ scene: SlipScene) {
    attest("case.joined", file, scene) {
      $0.set("into", other)
      $0.set("reason", "same-victim")
    }
  }

  private mutating func dispose(_ scene: SlipScene, _ outcome: StaticString, _ supervisor: Member) {
    attest("report.disposed", scene.report.reference, scene) {
      $0.set("approver", supervisor.actor)
      $0.set("outcome", outcome)
      $0.set("reason", "duplicate")
    }
  }

  /// Records a slip that its submitter stands by.
  @discardableResult
  mutating func attest(
    _ type: StaticString, _ subject: Reference, _ scene: SlipScene, at time: Instant? = nil,
    by member: Member? = nil,
    isSigned: Bool = false, cosigners: [Reference] = [],
    _ fields: (inout Line) -> Void
  ) -> Entry {
    record(
      type, subject, at: time ?? max(scene.time, last) + .hours(1), by: member ?? scene.by,
      attested: scene.document, isSigned: isSigned, cosigners: cosigners, fields)
  }

  /// Somebody of the cast, without moving the story's own numbers.
  mutating func choose(_ pick: (Plan, inout Generator) -> Member) -> Member {
    var choice = Generator(seed: plan.seed, .body, of: reference(.case))
    return pick(plan, &choice)
  }
}
