// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ConsentGround {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .consent: Phrase(kk: "келісім", ru: "согласие", en: "consent")
    case .danger: Phrase(kk: "өмірге немесе денсаулыққа қауіп", ru: "опасность для жизни или здоровья", en: "danger to life or health")
    case .child: Phrase(kk: "баланы қорғау", ru: "защита ребёнка", en: "protection of a child")
    case .legalDuty: Phrase(kk: "заң бойынша міндет", ru: "обязанность по закону", en: "legal duty")
    case .incapacity: Phrase(kk: "әрекетке қабілетсіздік", ru: "недееспособность", en: "incapacity")
    }
  }
}
