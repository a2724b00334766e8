// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DropReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .stoppedAttending: Phrase(kk: "қатысуды тоқтатты", ru: "перестал посещать", en: "stopped attending")
    case .refused: Phrase(kk: "бас тартты", ru: "отказ", en: "refused")
    case .reoffended: Phrase(kk: "жаңа құқық бұзушылық", ru: "новое правонарушение", en: "offended again")
    case .custody: Phrase(kk: "күзетпен қамауда", ru: "под стражей", en: "in custody")
    case .movedAway: Phrase(kk: "басқа жерге көшті", ru: "переезд", en: "moved away")
    case .deceased: Phrase(kk: "қайтыс болды", ru: "смерть", en: "deceased")
    }
  }
}
