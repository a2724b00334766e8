/// What is written besides the open part of the sample, which is the same whatever is chosen here.
struct Content: Sendable {
  /// Whether personal and protected values are given, in clear.
  var hasPrivateValues: Bool
  /// Whether a policy is adopted, keys are enrolled, and what the policy names is signed.
  var isSigned: Bool
  /// The origin of the ledger that signatures are made for.
  var origin: String

  /// The origin `Tools/demo` gives its ledger.
  static let demoOrigin = "demo.kua.example/astana"
  /// What is written where nothing else is asked for.
  static let standard = Content(hasPrivateValues: true, isSigned: true, origin: demoOrigin)
  /// The open part alone.
  static let open = Content(hasPrivateValues: false, isSigned: false, origin: demoOrigin)
}
