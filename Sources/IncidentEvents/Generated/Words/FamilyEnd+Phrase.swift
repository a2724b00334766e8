// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension FamilyEnd {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .situationResolved: Phrase(kk: "жағдай шешілді", ru: "ситуация преодолена", en: "situation resolved")
    case .movedAway: Phrase(kk: "басқа жерге көшті", ru: "переезд", en: "moved away")
    case .refused: Phrase(kk: "бас тартты", ru: "отказ", en: "refused")
    case .childrenPlaced: Phrase(kk: "балалар орналастырылды", ru: "дети устроены", en: "children placed elsewhere")
    case .other: Phrase(kk: "өзге", ru: "иное", en: "other")
    }
  }
}
