/// What the ledger's own officers do in the year, one story each.
enum OfficeAct: CaseIterable {
  case policy, inspectorLeaves, investigatorMoves, custodianLeaves, secondPolicy, schoolCloses, otherRulebook

  /// When the story begins; the policy is adopted once everyone is enrolled who signs under it.
  var start: Instant {
    switch self {
    case .policy: Instant(local: 2023, 11, 3, 9)
    case .inspectorLeaves: Instant(local: 2024, 2, 5, 9)
    case .investigatorMoves: Instant(local: 2024, 4, 16, 9)
    case .custodianLeaves: Instant(local: 2024, 5, 21, 9)
    case .secondPolicy: Instant(local: 2024, 7, 1, 9)
    case .schoolCloses: Instant(local: 2024, 8, 30, 12)
    case .otherRulebook: Instant(local: 2024, 11, 1, 9)
    }
  }
}

extension Telling {
  mutating func office() {
    switch OfficeAct.allCases[number] {
    case .policy:
      enrolOperator()
      adopt(policy: Policy.first, isSigned: false)
      adopt(rulebook: "kua-rulebook-1", at: last + .minutes(5))
    case .secondPolicy: adopt(policy: Policy.second, isSigned: true)
    case .otherRulebook:
      // Tried for a fortnight.
      adopt(rulebook: "kua-rulebook-2", at: last)
      adopt(rulebook: "kua-rulebook-1", at: last + .days(14))
    case .inspectorLeaves: leave(.inspector, .nura, after: 150, reason: "left-service")
    case .investigatorMoves: leave(.investigator, .esil, after: 90, reason: "transferred")
    case .custodianLeaves: leave(.custodian, .baiqonyr, after: 120, reason: "left-service")
    case .schoolCloses: closeSchool()
    }
  }

  /// Whoever adopts policies signs under them, too.
  private mutating func enrolOperator() {
    guard plan.content.isSigned else { return }
    let key = Array(plan.keys.key(of: OperatorReferences.actor).verifierKey.utf8)
    let name = Persona(person: OperatorReferences.actor, seed: plan.seed).name
    record("actor.enrolled", OperatorReferences.actor, at: last, by: .operator) {
      $0.set("body", OperatorReferences.body)
      $0.set("key", ascii: key)
      $0.set("name", private: .text(name))
      $0.set("roles", words: ["key-officer", "operator"])
    }
  }

  private mutating func adopt(policy version: String, isSigned: Bool) {
    guard plan.content.isSigned, let digest = Policy.digests[version] else { return }
    record("policy.adopted", OperatorReferences.body, at: last, by: .operator, isSigned: isSigned) {
      $0.set("digest", ascii: Array(digest.utf8))
      $0.set("version", ascii: Array(version.utf8))
    }
  }

  private mutating func adopt(rulebook version: String, at time: Instant) {
    guard let digest = RulebookDigests.all[version] else { return }
    record("rulebook.adopted", OperatorReferences.body, at: time, by: .operator, isSigned: true) {
      $0.set("digest", ascii: Array(digest.utf8))
      $0.set("version", ascii: Array(version.utf8))
    }
  }

  /// Someone is enrolled who records nothing, and leaves the service again. A key is revoked first.
  private mutating func leave(_ role: Role, _ district: District, after stay: Int, reason: StaticString) {
    let actor = reference(.actor)
    let start = last
    let by = plan.cast.keyOfficer
    let persona = Persona(person: actor, seed: plan.seed)
    let hasKey = plan.content.isSigned && Policy.signers.contains(role)
    let key = hasKey ? Array(plan.keys.key(of: actor).verifierKey.utf8) : nil
    let body = plan.cast.police(role, district, &random).body
    record("actor.enrolled", actor, at: start, by: by, isSigned: true) {
      $0.set("body", body)
      if let key { $0.set("key", ascii: key) }
      $0.set("name", private: .text(persona.name))
      $0.set("roles", words: role.words)
      if hasKey {
        $0.set("validFrom", start)
        $0.set("validTo", start + .days(365))
      }
    }
    if let key {
      record("actor.revoked", actor, at: start + .days(stay - 7), by: by, isSigned: true) {
        $0.set("key", ascii: key)
        $0.set("reason", "key-exposed")
      }
    }
    record("actor.revoked", actor, at: start + .days(stay), by: by, isSigned: true) {
      $0.set("reason", reason)
    }
  }

  /// The last of the schools takes part no more; nobody there recorded anything.
  private mutating func closeSchool() {
    guard let school = plan.cast.stations.last(where: { $0.row.kind == .school }) else { return }
    for member in school.members {
      record("actor.revoked", member.actor, at: last + .minutes(20), by: plan.cast.keyOfficer, isSigned: true)
      {
        $0.set("reason", "left-service")
      }
    }
    record("body.closed", school.reference, at: last + .hours(1), by: .operator) { _ in }
  }
}
