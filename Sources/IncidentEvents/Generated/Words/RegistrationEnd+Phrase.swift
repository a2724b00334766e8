// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RegistrationEnd {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .termEnded: Phrase(kk: "мерзімі аяқталды", ru: "срок истёк", en: "term ended")
    case .corrected: Phrase(kk: "мінез-құлқы түзелді", ru: "поведение исправлено", en: "behaviour corrected")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .custody: Phrase(kk: "күзетпен қамауда", ru: "под стражей", en: "in custody")
    case .movedAway: Phrase(kk: "басқа жерге көшті", ru: "переезд", en: "moved away")
    case .deceased: Phrase(kk: "қайтыс болды", ru: "смерть", en: "deceased")
    }
  }
}
