// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension MissReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .noAnswer: Phrase(kk: "жауап жоқ", ru: "нет ответа", en: "no answer")
    case .refused: Phrase(kk: "бас тартты", ru: "отказ", en: "refused")
    case .technical: Phrase(kk: "техникалық ақау", ru: "техническая неисправность", en: "technical fault")
    case .officerUnavailable: Phrase(kk: "қызметкердің мүмкіндігі болмады", ru: "сотрудник был занят", en: "officer not available")
    case .travelling: Phrase(kk: "жолсапарда", ru: "в отъезде", en: "travelling")
    case .unknown: Phrase(kk: "белгісіз", ru: "неизвестно", en: "unknown")
    }
  }
}
