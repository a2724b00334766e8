/// The actor and the body that entry 0 of every synthetic ledger introduces; the first registrations
/// are theirs.
enum OperatorReferences {
  static let actor = Reference(.actor, base32: "kuasyntheticoperatoraaaaaa")
  static let body = Reference(.body, base32: "kuasyntheticoperatoraaaaaa")
}
