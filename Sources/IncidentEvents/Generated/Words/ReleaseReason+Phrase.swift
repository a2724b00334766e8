// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ReleaseReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .termEnded: Phrase(kk: "мерзімі аяқталды", ru: "срок истёк", en: "term ended")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .prosecutorAct: Phrase(kk: "прокурор актісі", ru: "акт прокурора", en: "act of a prosecutor")
    case .groundLapsed: Phrase(kk: "негіз жойылды", ru: "основание отпало", en: "ground lapsed")
    }
  }
}
