// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension SupportKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .psychological: Phrase(kk: "психологиялық көмек", ru: "психологическая помощь", en: "psychological help")
    case .legal: Phrase(kk: "заң көмегі", ru: "юридическая помощь", en: "legal help")
    case .medical: Phrase(kk: "медициналық көмек", ru: "медицинская помощь", en: "medical help")
    case .social: Phrase(kk: "әлеуметтік көмек", ru: "социальная помощь", en: "social help")
    }
  }
}
