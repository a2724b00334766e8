// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RetractionReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .enteredInError: Phrase(kk: "қате енгізілген", ru: "внесено ошибочно", en: "entered in error")
    case .wrongPerson: Phrase(kk: "басқа адам", ru: "не то лицо", en: "wrong person")
    case .wrongCase: Phrase(kk: "басқа іс", ru: "не то дело", en: "wrong case")
    case .duplicate: Phrase(kk: "қайталанған жазба", ru: "повторная запись", en: "duplicate")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .retractionMistaken: Phrase(kk: "кері қайтарып алу қате болған", ru: "отзыв был ошибочным", en: "the retraction was mistaken")
    }
  }
}
