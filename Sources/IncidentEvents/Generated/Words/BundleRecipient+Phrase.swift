// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension BundleRecipient {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .court: Phrase(kk: "сот", ru: "суд", en: "the court")
    case .prosecutor: Phrase(kk: "прокурор", ru: "прокурор", en: "the prosecutor")
    case .defence: Phrase(kk: "қорғаушы тарап", ru: "защита", en: "the defence")
    case .expert: Phrase(kk: "сарапшы", ru: "эксперт", en: "an expert")
    }
  }
}
