// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Recipient {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .woman: Phrase(kk: "әйел", ru: "женщина", en: "woman")
    case .child: Phrase(kk: "бала (18 жасқа дейін)", ru: "ребёнок (до 18 лет)", en: "child (under 18)")
    case .man: Phrase(kk: "ер адам", ru: "мужчина", en: "man")
    }
  }
}
