// Written by Tools/generate from Schemas/law/policies.json; do not edit.
import IncidentEvents

extension Policy {
  /// Every policy a ledger can adopt.
  public static let all: [Policy] = [
    Policy(
      version: "kua-policy-1",
      digest: "41d19b1ebf8aab7749e00ffe4f46977ae0d2f006ccd23dab6781f9d5d446a777",
      basis: "Acts that can not be undone, or that a court rests on, are signed by those who answer for them", mark: .G,
      requirements: [
        PolicyRequirement(
          type: .accessRestricted, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .actorEnrolled, signatures: 1,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .actorRevoked, signatures: 1,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .caseTerminated, signatures: 1,
          roles: EnumerationSet(bits: 0x308),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .evidenceTransferred, signatures: 2,
          roles: EnumerationSet(bits: 0x398),
          signers: [.from, .to],
          oneOutsidePolice: false, oneWhenAttested: true),
        PolicyRequirement(
          type: .legalHoldLifted, signatures: 1,
          roles: EnumerationSet(bits: 0x40300),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .legalHoldPlaced, signatures: 1,
          roles: EnumerationSet(bits: 0x40300),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .policyAdopted, signatures: 1,
          roles: EnumerationSet(bits: 0x20000),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceImposed, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceInForce, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceServed, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .subjectKeyDestroyed, signatures: 2,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOutsidePolice: true, oneWhenAttested: false),
      ]),
  ]

  /// The kinds of body that belong to the police.
  static let policeBodies: EnumerationSet<BodyKind> = EnumerationSet(bits: 0x401)
}
