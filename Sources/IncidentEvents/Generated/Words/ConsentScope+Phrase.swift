// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ConsentScope {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .referral: Phrase(kk: "жолдама", ru: "направление", en: "referral")
    case .contact: Phrase(kk: "байланыс деректері", ru: "контактные данные", en: "contact details")
    case .caseFile: Phrase(kk: "іс материалдары", ru: "материалы дела", en: "case file")
    case .health: Phrase(kk: "денсаулық туралы мәліметтер", ru: "сведения о здоровье", en: "health data")
    case .whereabouts: Phrase(kk: "болатын жері", ru: "местонахождение", en: "whereabouts")
    }
  }
}
