// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension OverrideReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .professionalJudgement: Phrase(kk: "кәсіби бағалау", ru: "профессиональная оценка", en: "professional judgement")
    case .victimFear: Phrase(kk: "жәбірленушінің қорқынышы", ru: "опасения потерпевшего", en: "the victim's fear")
    case .newViolence: Phrase(kk: "жаңа зорлық-зомбылық", ru: "новое насилие", en: "new violence")
    case .prosecutorInstruction: Phrase(kk: "прокурордың нұсқауы", ru: "указание прокурора", en: "prosecutor's instruction")
    }
  }
}
