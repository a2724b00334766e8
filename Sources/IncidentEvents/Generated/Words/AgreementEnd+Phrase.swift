// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension AgreementEnd {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .termEnded: Phrase(kk: "мерзімі аяқталды", ru: "срок истёк", en: "term ended")
    case .terminated: Phrase(kk: "бұзылды", ru: "расторгнуто", en: "terminated")
    case .breach: Phrase(kk: "талаптардың бұзылуы", ru: "нарушение условий", en: "breach")
    case .bodyClosed: Phrase(kk: "ұйым жабылды", ru: "организация закрыта", en: "body closed")
    }
  }
}
