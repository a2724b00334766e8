// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension MeasureKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .noApproach: Phrase(kk: "жақындауға тыйым салу", ru: "запрет на приближение", en: "ban on approach")
    case .houseArrest: Phrase(kk: "үйқамақ", ru: "домашний арест", en: "house arrest")
    case .custody: Phrase(kk: "күзетпен ұстау", ru: "содержание под стражей", en: "custody")
    }
  }
}
