// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension OrderEnd {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .termEnded: Phrase(kk: "мерзімі аяқталды", ru: "срок истёк", en: "term ended")
    case .prosecutorAct: Phrase(kk: "прокурор актісі", ru: "акт прокурора", en: "act of a prosecutor")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .dangerPassed: Phrase(kk: "қауіп өтті", ru: "опасность миновала", en: "danger passed")
    case .deceased: Phrase(kk: "қайтыс болды", ru: "смерть", en: "deceased")
    }
  }
}
