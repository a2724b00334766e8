// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Sex {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .female: Phrase(kk: "әйел", ru: "женский", en: "female")
    case .male: Phrase(kk: "ер", ru: "мужской", en: "male")
    }
  }
}
