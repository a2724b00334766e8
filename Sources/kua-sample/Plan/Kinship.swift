/// How the ledger learns what the suspect is to the victim, or does not learn it.
enum Kinship: CaseIterable {
  // Domestic:
  /// A qualifying relationship names the offence.
  case named
  /// It names the pair only, before the registration.
  case pairBefore
  /// It names the pair only, after the registration.
  case pairAfter
  /// It speaks of a known person, found later to be the offence's unknown suspect.
  case identifiedLater
  /// It was retracted, and the retraction retracted.
  case restored
  /// It stands beside another one that does not qualify.
  case besideAnother
  /// It alone gives the offence a suspect and a victim.
  case solelyNamed
  // Not domestic:
  case none
  /// Neighbours, acquaintances, in-laws under the law of 2009.
  case otherKind
  /// A qualifying one was retracted.
  case withdrawn
  /// A qualifying one is an act of the next year.
  case inNextYear
  /// A qualifying one of the victim with someone who is not a suspect.
  case otherSuspect

  var isDomestic: Bool {
    switch self {
    case .named, .pairBefore, .pairAfter, .identifiedLater, .restored, .besideAnother, .solelyNamed: true
    case .none, .otherKind, .withdrawn, .inNextYear, .otherSuspect: false
    }
  }

  /// Whether nothing happens later that a court would have to wait for.
  var isPlain: Bool {
    switch self {
    case .named, .pairBefore, .none, .otherKind, .besideAnother: true
    default: false
    }
  }

  /// Shares of the domestic offences that are not simply named, of 238.
  static let domesticShares: [(Kinship, Int)] = [
    (.pairBefore, 50), (.pairAfter, 30), (.identifiedLater, 8), (.restored, 3), (.besideAnother, 7),
    (.solelyNamed, 9),
  ]
  /// Shares of the others that have a relationship, of 438.
  static let otherShares: [(Kinship, Int)] = [
    (.otherKind, 152), (.withdrawn, 6), (.inNextYear, 7), (.otherSuspect, 5),
  ]

  /// Kinds that make an offence domestic under the law of 2009.
  static let qualifying = Weighted<StaticString>([
    ("spouse", 46), ("former-spouse", 12), ("cohabitant", 18), ("former-cohabitant", 8), ("common-child", 4),
    ("parent", 5), ("child", 6), ("grandparent", 1), ("grandchild", 1), ("sibling", 4), ("other-relative", 3),
  ])
  /// Kinds that do not.
  static let others = Weighted<StaticString>([
    ("in-law", 8), ("dating-partner", 15), ("neighbour", 21), ("acquaintance", 30), ("colleague", 7),
    ("stranger", 24), ("unknown", 6),
  ])
}
