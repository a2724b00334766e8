// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Appellant {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .prosecutor: Phrase(kk: "прокурор", ru: "прокурор", en: "prosecutor")
    case .convicted: Phrase(kk: "сотталған адам", ru: "осуждённый", en: "the convicted person")
    case .defence: Phrase(kk: "қорғаушы", ru: "защитник", en: "defence")
    case .victim: Phrase(kk: "жәбірленуші", ru: "потерпевший", en: "victim")
    }
  }
}
