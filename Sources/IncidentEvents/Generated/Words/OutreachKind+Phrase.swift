// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension OutreachKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .lecture: Phrase(kk: "дәріс", ru: "лекция", en: "lecture")
    case .schoolVisit: Phrase(kk: "мектепке бару", ru: "посещение школы", en: "visit to a school")
    case .raid: Phrase(kk: "рейд", ru: "рейд", en: "raid")
    case .training: Phrase(kk: "оқыту", ru: "обучение", en: "training")
    case .media: Phrase(kk: "БАҚ-та сөз сөйлеу", ru: "выступление в СМИ", en: "in the media")
    case .legalAdviceDay: Phrase(kk: "заң кеңесі күні", ru: "день юридической консультации", en: "day of legal advice")
    }
  }
}
