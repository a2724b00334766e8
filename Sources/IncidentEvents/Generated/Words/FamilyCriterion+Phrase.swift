// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension FamilyCriterion {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .domesticViolence: Phrase(kk: "тұрмыстық зорлық-зомбылық", ru: "бытовое насилие", en: "domestic violence")
    case .alcohol: Phrase(kk: "алкоголь", ru: "алкоголь", en: "alcohol")
    case .drugs: Phrase(kk: "есірткі", ru: "наркотики", en: "drugs")
    case .childNeglect: Phrase(kk: "балалардың қараусыздығы", ru: "безнадзорность детей", en: "neglect of children")
    case .homelessness: Phrase(kk: "баспананың болмауы", ru: "отсутствие жилья", en: "homelessness")
    case .poverty: Phrase(kk: "кедейлік", ru: "бедность", en: "poverty")
    case .disability: Phrase(kk: "мүгедектік", ru: "инвалидность", en: "disability")
    case .releaseFromCustody: Phrase(kk: "бас бостандығынан айыру орнынан босатылу", ru: "освобождение из мест лишения свободы", en: "release from custody")
    }
  }
}
