// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RequirementBreach {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .ban: Phrase(kk: "тыйым", ru: "запрет", en: "a ban")
    case .missedReport: Phrase(kk: "полицияға келмеу", ru: "неявка в полицию", en: "a report to the police missed")
    }
  }
}
