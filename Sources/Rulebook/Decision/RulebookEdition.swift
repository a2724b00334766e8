public import Language

/// One edition of the rulebook: every rule with its answer, limits and words (Schemas/law/rulebooks.json).
///
/// An edition is in force from the position after its adoption to the next one's; the first is in force where none is
/// adopted. None is ever removed, so that every past decision can be made again as it was made.
public final class RulebookEdition: Sendable {
  /// Its name, as in `kua-rulebook-1`.
  public let version: String
  /// SHA-256 of the data it decides by in canonical form, in lower-case hexadecimal.
  public let digest: String
  /// What it rests on.
  public let basis: Phrase
  public let mark: SourcingMark
  /// By code.
  public let rules: [RuleDefinition]
  private let byCode: [RuleCode: RuleDefinition]
  /// By ``RuleLimit``'s raw values; those of rules it has not are never asked for.
  let limits: [Int64]

  init(
    version: String, digest: String, basis: Phrase, mark: SourcingMark, rules: [RuleDefinition],
    limits: [Int64]
  ) {
    self.version = version
    self.digest = digest
    self.basis = basis
    self.mark = mark
    self.rules = rules
    self.limits = limits
    byCode = Dictionary(uniqueKeysWithValues: rules.map { ($0.code, $0) })
  }

  /// The rule with a code; nil when the edition has none.
  public func rule(_ code: RuleCode) -> RuleDefinition? { byCode[code] }

  /// A number in a rule.
  func limit(_ limit: RuleLimit) -> Int64 { limits[limit.rawValue] }

  /// The edition in force while none is adopted.
  public static var first: RulebookEdition { edition1 }

  /// Every edition there is: those released. A test may know of more.
  @TaskLocal package static var known: [RulebookEdition] = released

  /// Every edition, the first one first; none is ever removed.
  public static var all: [RulebookEdition] { known }

  /// The edition of a version with a digest; nil when the law data have no such one.
  public static func named(_ version: String, digest: String) -> RulebookEdition? {
    all.first { $0.version == version && $0.digest == digest }
  }
}

extension RulebookEdition: Equatable {
  public static func == (a: RulebookEdition, b: RulebookEdition) -> Bool {
    a.version == b.version && a.digest == b.digest
  }
}
