/// The policy the sample adopts: which types are signed, and whose keys are enrolled for it.
enum Policy {
  static let version = "kua-policy-1"
  /// SHA-256 of the policy's data in canonical form, as `Schemas/law/policies.json` has it.
  static let digest = "41d19b1ebf8aab7749e00ffe4f46977ae0d2f006ccd23dab6781f9d5d446a777"

  /// The roles whose bearers have a key.
  static let signers: [Role] = [.prosecutor, .courtClerk, .custodian, .keyOfficer]

  /// The types the policy wants signed, as the sample records them.
  static let signedTypes: [String] = [
    "sentence.imposed", "sentence.in-force", "sentence.served", "evidence.transferred", "legal-hold.placed",
    "legal-hold.lifted", "access.restricted", "actor.enrolled", "actor.revoked", "case.terminated",
  ]
}
