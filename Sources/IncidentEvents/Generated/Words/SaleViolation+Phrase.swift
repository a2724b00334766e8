// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension SaleViolation {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .nothing: Phrase(kk: "жоқ", ru: "нет", en: "none")
    case .strongAtNight: Phrase(kk: "түнгі уақытта күшті алкоголь", ru: "крепкий алкоголь в ночное время", en: "strong alcohol at night")
    case .weakAtNight: Phrase(kk: "түнгі уақытта әлсіз алкоголь", ru: "слабый алкоголь в ночное время", en: "weaker alcohol at night")
    case .toMinor: Phrase(kk: "кәмелетке толмағанға сату", ru: "продажа несовершеннолетнему", en: "sale to a minor")
    case .unlicensed: Phrase(kk: "лицензиясыз сату", ru: "продажа без лицензии", en: "sale without a licence")
    }
  }
}
