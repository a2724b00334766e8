// Written by Tools/generate from Schemas/law/rulebooks.json; do not edit.
import Language

extension RulebookEdition {
  /// kua-rulebook-1: The law of 2024 and 2026 as known in November 2026.
  static let edition1 = RulebookEdition(
    version: "kua-rulebook-1",
    digest: "2cd86b32c16745e164bac61d82b7fb1e93117c91403cd1ac94680fc410e5da5c",
    basis: Phrase(kk: "2026 жылғы қарашада белгілі 2024 және 2026 жылдардағы заңнама", ru: "Законодательство 2024 и 2026 годов, как оно известно в ноябре 2026 года", en: "The law of 2024 and 2026 as known in November 2026"),
    mark: .R,
    rules: [
      .adm01, .bod01, .cal01, .cal02, .cam01, .cam02, .cam03, .cmd01, .crt01, .crt02,
      .crt03, .crt04, .crt05, .crt06, .crt07, .crt08, .crt09, .ctr01, .ctr02, .dst01,
      .era01, .era02, .era03, .era04, .era05, .evd01, .evd02, .evd03, .evt01, .evt02,
      .evt03, .evt04, .hld01, .idn01, .iin01, .iin02, .jsn01, .key01, .key02, .key03,
      .len01, .mon01, .mon02, .mon03, .mon04, .off01, .off02, .off03, .off05, .off06,
      .per01, .per02, .pol01, .prv01, .prv02, .prv03, .prv04, .prv05, .rbk01, .ref01,
      .ref02, .rep01, .rfl01, .rol01, .rol02, .rsk01, .rsk02, .rsk03, .rsk04, .rsk05,
      .sch01, .sch02, .sig01, .sig02, .sig03, .sig04, .sig05, .sig06, .sig07, .tim01,
      .tim02, .tim03, .tim04, .tim05, .tim06,
    ],
    limits: [30, 12, 24, 5])

  /// Those released, the first one first; none is ever removed.
  static let released: [RulebookEdition] = [edition1]
}
