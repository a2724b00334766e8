// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension TransferPurpose {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .storage: Phrase(kk: "сақтау", ru: "хранение", en: "storage")
    case .examination: Phrase(kk: "сараптама", ru: "экспертиза", en: "examination")
    case .review: Phrase(kk: "қарап-тексеру", ru: "осмотр", en: "review")
    case .court: Phrase(kk: "сот", ru: "суд", en: "court")
    case .copying: Phrase(kk: "көшіру", ru: "копирование", en: "copying")
    case .`return`: Phrase(kk: "қайтару", ru: "возврат", en: "return")
    }
  }
}
