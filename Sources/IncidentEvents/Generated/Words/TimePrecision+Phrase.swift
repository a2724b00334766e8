// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension TimePrecision {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .exact: Phrase(kk: "дәл", ru: "точно", en: "exact")
    case .hour: Phrase(kk: "сағатқа дейінгі дәлдікпен", ru: "с точностью до часа", en: "to the hour")
    case .day: Phrase(kk: "күнге дейінгі дәлдікпен", ru: "с точностью до дня", en: "to the day")
    case .month: Phrase(kk: "айға дейінгі дәлдікпен", ru: "с точностью до месяца", en: "to the month")
    case .unknown: Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
  }
}
