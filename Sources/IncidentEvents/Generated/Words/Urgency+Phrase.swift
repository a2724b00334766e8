// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Urgency {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .immediate: Phrase(kk: "дереу", ru: "немедленно", en: "immediate")
    case .within24Hours: Phrase(kk: "24 сағат ішінде", ru: "в течение 24 часов", en: "within 24 hours")
    case .routine: Phrase(kk: "әдеттегі тәртіппен", ru: "в обычном порядке", en: "routine")
    }
  }
}
