/// What the ledger's own officers do in the year, one story each.
enum OfficeAct: CaseIterable {
  case policy, inspectorLeaves, investigatorMoves, custodianLeaves, schoolCloses

  /// When the story begins; the policy is adopted once everyone is enrolled who signs under it.
  var start: Instant {
    switch self {
    case .policy: Instant(local: 2023, 11, 3, 9)
    case .inspectorLeaves: Instant(local: 2024, 2, 5, 9)
    case .investigatorMoves: Instant(local: 2024, 4, 16, 9)
    case .custodianLeaves: Instant(local: 2024, 5, 21, 9)
    case .schoolCloses: Instant(local: 2024, 8, 30, 12)
    }
  }
}

extension Telling {
  mutating func office() {
    switch OfficeAct.allCases[number] {
    case .policy: adoptPolicy()
    case .inspectorLeaves: leave(.inspector, .nura, after: 150, reason: "left-service")
    case .investigatorMoves: leave(.investigator, .esil, after: 90, reason: "transferred")
    case .custodianLeaves: leave(.custodian, .baiqonyr, after: 120, reason: "left-service")
    case .schoolCloses: closeSchool()
    }
  }

  private mutating func adoptPolicy() {
    guard plan.content.isSigned else { return }
    record("policy.adopted", OperatorReferences.body, at: last, by: .operator) {
      $0.set("digest", ascii: Array(Policy.digest.utf8))
      $0.set("version", ascii: Array(Policy.version.utf8))
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
