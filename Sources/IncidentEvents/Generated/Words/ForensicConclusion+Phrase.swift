// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ForensicConclusion {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .nothing: Phrase(kk: "денсаулыққа зиян жоқ", ru: "вреда здоровью нет", en: "no harm to health")
    case .minor: Phrase(kk: "жеңіл зиян", ru: "лёгкий вред", en: "minor harm")
    case .moderate: Phrase(kk: "ауырлығы орташа зиян", ru: "вред средней тяжести", en: "moderate harm")
    case .grave: Phrase(kk: "ауыр зиян", ru: "тяжкий вред", en: "grave harm")
    }
  }
}
