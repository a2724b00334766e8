// Written by Tools/generate from Schemas/law/rulebooks.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let det01InEdition2 = RuleDefinition(
    code: "DET-01", answer: .flag,
    basis: Phrase(kk: "Әкімшілік ұстау: бір дереккөз бойынша (баспасөз) 48 сағат", ru: "Административное задержание: 48 часов, по одному источнику (пресса)", en: "Administrative detention: 48 hours, by one source (press)"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: ["hours": 48],
    sentence: Phrase(kk: "Әкімшілік ұстап алу {from} бастап {to} дейін созылады, бұл заң рұқсат еткеннен ұзақ (сағат: {hours}). Ол болған күйінде жазылды.", ru: "Административное задержание длится с {from} до {to}, дольше, чем позволяет закон (часов: {hours}). Оно записано как было.", en: "The administrative detention lasts from {from} to {to}, longer than the law allows (hours: {hours}). It is recorded as it was."))
}

extension RulebookEdition {
  /// kua-rulebook-1: The law of 2024 and 2026 as known in November 2026.
  static let edition1 = RulebookEdition(
    version: "kua-rulebook-1",
    digest: "630854db341cd77e1bf1361993cfb04478535918998cbe827e56a939096bcad2",
    basis: Phrase(kk: "2026 жылғы қарашада белгілі 2024 және 2026 жылдардағы заңнама", ru: "Законодательство 2024 и 2026 годов, как оно известно в ноябре 2026 года", en: "The law of 2024 and 2026 as known in November 2026"),
    mark: .R,
    rules: [
      .adm01, .agr01, .alc01, .bod01, .cal01, .cal02, .cam01, .cam02, .cam03, .cam04,
      .cam05, .cam06, .cas01, .cas02, .cas03, .cas04, .cas05, .cmd01, .con01, .con02,
      .crt01, .crt02, .crt03, .crt04, .crt05, .crt06, .crt07, .crt08, .crt09, .crt10,
      .crt11, .crt12, .crt13, .crt14, .crt15, .ctr01, .ctr02, .ctr03, .det01, .det02,
      .det03, .dst01, .era01, .era02, .era03, .era04, .era05, .era06, .era07, .evd01,
      .evd02, .evd03, .evd04, .evd05, .evd06, .evd07, .evd08, .evd09, .evd10, .evd11,
      .evd12, .evt01, .evt02, .evt03, .evt04, .evt05, .evt06, .evt07, .evt08, .fam01,
      .fam02, .for01, .hld01, .idn01, .iin01, .iin02, .jsn01, .key01, .key02, .key03,
      .key04, .len01, .mea01, .mea02, .mea03, .mon01, .mon02, .mon03, .mon04, .mon05,
      .off01, .off02, .off03, .off05, .off06, .ord01, .ord02, .ord03, .ord04, .ord05,
      .ord06, .ord07, .ord08, .ord09, .ord10, .ord11, .ord12, .ord13, .ord14, .ord16,
      .per01, .per02, .pol01, .prg01, .prg02, .prg03, .prg04, .prg05, .prg06, .prv01,
      .prv02, .prv03, .prv04, .prv05, .rbk01, .ref01, .ref02, .reg01, .reg02, .reg03,
      .rep01, .rep02, .rep03, .rep04, .rep05, .rep06, .req01, .req02, .req03, .req04,
      .req05, .req06, .req07, .req08, .req09, .req10, .req11, .rev01, .rev02, .rfl01,
      .rfl02, .rfl03, .rfl04, .rfl05, .rol01, .rol02, .rsk01, .rsk02, .rsk03, .rsk04,
      .rsk05, .sch01, .sch02, .sig01, .sig02, .sig03, .sig04, .sig05, .sig06, .sig07,
      .tim01, .tim02, .tim03, .tim04, .tim05, .tim06, .wrn01, .wrn02,
    ],
    limits: [30, 21, 12, 23, 8, 24, 30, 12, 7, 24, 30, 30, 16, 16, 16, 24, 3, 12, 1, 4, 5, 30])

  /// kua-rulebook-2: One source gives 48 hours for an administrative detention where others give 24.
  static let edition2 = RulebookEdition(
    version: "kua-rulebook-2",
    digest: "b230cb7c9cfddaa19a4f837d4ca54aa741db608038476e7b94fb38d918ac6d9b",
    basis: Phrase(kk: "Бір дереккөз әкімшілік ұстауға 48 сағат, басқалары 24 сағат көрсетеді", ru: "Один источник указывает для административного задержания 48 часов, другие — 24", en: "One source gives 48 hours for an administrative detention where others give 24"),
    mark: .R,
    rules: [
      .adm01, .agr01, .alc01, .bod01, .cal01, .cal02, .cam01, .cam02, .cam03, .cam04,
      .cam05, .cam06, .cas01, .cas02, .cas03, .cas04, .cas05, .cmd01, .con01, .con02,
      .crt01, .crt02, .crt03, .crt04, .crt05, .crt06, .crt07, .crt08, .crt09, .crt10,
      .crt11, .crt12, .crt13, .crt14, .crt15, .ctr01, .ctr02, .ctr03, .det01InEdition2, .det02,
      .det03, .dst01, .era01, .era02, .era03, .era04, .era05, .era06, .era07, .evd01,
      .evd02, .evd03, .evd04, .evd05, .evd06, .evd07, .evd08, .evd09, .evd10, .evd11,
      .evd12, .evt01, .evt02, .evt03, .evt04, .evt05, .evt06, .evt07, .evt08, .fam01,
      .fam02, .for01, .hld01, .idn01, .iin01, .iin02, .jsn01, .key01, .key02, .key03,
      .key04, .len01, .mea01, .mea02, .mea03, .mon01, .mon02, .mon03, .mon04, .mon05,
      .off01, .off02, .off03, .off05, .off06, .ord01, .ord02, .ord03, .ord04, .ord05,
      .ord06, .ord07, .ord08, .ord09, .ord10, .ord11, .ord12, .ord13, .ord14, .ord16,
      .per01, .per02, .pol01, .prg01, .prg02, .prg03, .prg04, .prg05, .prg06, .prv01,
      .prv02, .prv03, .prv04, .prv05, .rbk01, .ref01, .ref02, .reg01, .reg02, .reg03,
      .rep01, .rep02, .rep03, .rep04, .rep05, .rep06, .req01, .req02, .req03, .req04,
      .req05, .req06, .req07, .req08, .req09, .req10, .req11, .rev01, .rev02, .rfl01,
      .rfl02, .rfl03, .rfl04, .rfl05, .rol01, .rol02, .rsk01, .rsk02, .rsk03, .rsk04,
      .rsk05, .sch01, .sch02, .sig01, .sig02, .sig03, .sig04, .sig05, .sig06, .sig07,
      .tim01, .tim02, .tim03, .tim04, .tim05, .tim06, .wrn01, .wrn02,
    ],
    limits: [30, 21, 12, 23, 8, 48, 30, 12, 7, 24, 30, 30, 16, 16, 16, 24, 3, 12, 1, 4, 5, 30])

  /// Those released, the first one first; none is ever removed.
  static let released: [RulebookEdition] = [edition1, edition2]
}
