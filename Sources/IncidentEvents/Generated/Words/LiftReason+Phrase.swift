// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension LiftReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .reassessed: Phrase(kk: "қайта бағаланды", ru: "проведена новая оценка", en: "assessed anew")
    case .termEnded: Phrase(kk: "мерзімі аяқталды", ru: "срок истёк", en: "term ended")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .movedAway: Phrase(kk: "басқа жерге көшті", ru: "переезд", en: "moved away")
    case .deceased: Phrase(kk: "қайтыс болды", ru: "смерть", en: "deceased")
    }
  }
}
