/// The policies the sample adopts, one after the other: which types are signed, and whose keys are enrolled for it.
enum Policy {
  static let first = "kua-policy-1"
  static let second = "kua-policy-2"

  /// The roles whose bearers have a key.
  static let signers: [Role] = [.prosecutor, .courtClerk, .custodian, .keyOfficer]

}
