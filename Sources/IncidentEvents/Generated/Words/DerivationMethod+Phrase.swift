// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DerivationMethod {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .clip: Phrase(kk: "үзінді", ru: "фрагмент", en: "clip")
    case .redaction: Phrase(kk: "мәліметтерді жасыру", ru: "сокрытие сведений", en: "redaction")
    case .transcode: Phrase(kk: "басқа пішім", ru: "другой формат", en: "other format")
    }
  }
}
