// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension CourtInstance {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .appeal: Phrase(kk: "апелляция", ru: "апелляция", en: "appeal")
    case .cassation: Phrase(kk: "кассация", ru: "кассация", en: "cassation")
    }
  }
}
