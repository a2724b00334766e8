// Written by Tools/generate from Schemas/law/policies.json; do not edit.
// swift-format-ignore-file
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
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .actorEnrolled, signatures: 1,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .actorRevoked, signatures: 1,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .caseTerminated, signatures: 1,
          roles: EnumerationSet(bits: 0x308),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .evidenceTransferred, signatures: 2,
          roles: EnumerationSet(bits: 0x398),
          signers: [.from, .to],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: true),
        PolicyRequirement(
          type: .legalHoldLifted, signatures: 1,
          roles: EnumerationSet(bits: 0x40300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .legalHoldPlaced, signatures: 1,
          roles: EnumerationSet(bits: 0x40300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .policyAdopted, signatures: 1,
          roles: EnumerationSet(bits: 0x20000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceImposed, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceInForce, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceServed, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .subjectKeyDestroyed, signatures: 2,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: true, oneWhenAttested: false),
      ]),
    Policy(
      version: "kua-policy-2",
      digest: "1ad5fde34ce37e9207ab7f109ceb4ab12fc3964e686dcf4ab66884c146d960ea",
      basis: "As policy 1; and what ends an exhibit, or changes what a court or a prosecutor found, is signed too", mark: .G,
      requirements: [
        PolicyRequirement(
          type: .accessRestricted, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .actorEnrolled, signatures: 1,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .actorRevoked, signatures: 1,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .caseTerminated, signatures: 1,
          roles: EnumerationSet(bits: 0x308),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .evidenceDisposed, signatures: 2,
          roles: EnumerationSet(bits: 0x110),
          signers: [],
          oneOfEach: [.custodian, .prosecutor],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .evidenceRuled, signatures: 1,
          roles: EnumerationSet(bits: 0x200),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .evidenceTransferred, signatures: 2,
          roles: EnumerationSet(bits: 0x398),
          signers: [.from, .to],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: true),
        PolicyRequirement(
          type: .legalHoldLifted, signatures: 1,
          roles: EnumerationSet(bits: 0x40300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .legalHoldPlaced, signatures: 1,
          roles: EnumerationSet(bits: 0x40300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .logKeyRotated, signatures: 2,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .policyAdopted, signatures: 1,
          roles: EnumerationSet(bits: 0x20000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .reviewRecorded, signatures: 1,
          roles: EnumerationSet(bits: 0x100),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .rulebookAdopted, signatures: 1,
          roles: EnumerationSet(bits: 0x20000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceChanged, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceImposed, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceInForce, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .sentenceServed, signatures: 1,
          roles: EnumerationSet(bits: 0x300),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: false, oneWhenAttested: false),
        PolicyRequirement(
          type: .subjectKeyDestroyed, signatures: 2,
          roles: EnumerationSet(bits: 0x10000),
          signers: [],
          oneOfEach: [],
          oneOutsidePolice: true, oneWhenAttested: false),
      ]),
  ]

  /// The kinds of body that belong to the police.
  static let policeBodies: EnumerationSet<BodyKind> = EnumerationSet(bits: 0x401)
}
