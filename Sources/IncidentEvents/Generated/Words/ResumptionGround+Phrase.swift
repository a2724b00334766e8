// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ResumptionGround {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .suspectIdentified: Phrase(kk: "күдікті анықталды", ru: "подозреваемый установлен", en: "suspect identified")
    case .suspectFound: Phrase(kk: "күдікті табылды", ru: "подозреваемый найден", en: "suspect found")
    case .suspectRecovered: Phrase(kk: "күдікті сауықты", ru: "подозреваемый выздоровел", en: "suspect recovered")
    case .examinationConcluded: Phrase(kk: "сараптама аяқталды", ru: "экспертиза окончена", en: "examination concluded")
    case .decisionSetAside: Phrase(kk: "шешімнің күші жойылды", ru: "решение отменено", en: "decision set aside")
    }
  }
}
