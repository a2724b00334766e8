// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension CorrectionReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .enteredInError: Phrase(kk: "қате енгізілген", ru: "внесено ошибочно", en: "entered in error")
    case .wrongPerson: Phrase(kk: "басқа адам", ru: "не то лицо", en: "wrong person")
    case .wrongCase: Phrase(kk: "басқа іс", ru: "не то дело", en: "wrong case")
    case .newInformation: Phrase(kk: "жаңа мәліметтер", ru: "новые сведения", en: "new information")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .correctionMistaken: Phrase(kk: "түзету қате болған", ru: "исправление было ошибочным", en: "the correction was mistaken")
    }
  }
}
