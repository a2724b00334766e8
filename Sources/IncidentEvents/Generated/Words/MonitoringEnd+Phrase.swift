// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension MonitoringEnd {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .termEnded: Phrase(kk: "мерзімі аяқталды", ru: "срок истёк", en: "term ended")
    case .riskLowered: Phrase(kk: "тәуекел төмендеді", ru: "риск снизился", en: "risk lowered")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .movedAway: Phrase(kk: "басқа жерге көшті", ru: "переезд", en: "moved away")
    case .custody: Phrase(kk: "күзетпен қамауда", ru: "под стражей", en: "in custody")
    case .deceased: Phrase(kk: "қайтыс болды", ru: "смерть", en: "deceased")
    }
  }
}
