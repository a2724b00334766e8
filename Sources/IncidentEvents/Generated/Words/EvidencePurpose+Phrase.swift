// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension EvidencePurpose {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .review: Phrase(kk: "қарап-тексеру", ru: "осмотр", en: "review")
    case .examination: Phrase(kk: "сараптама", ru: "экспертиза", en: "examination")
    case .disclosure: Phrase(kk: "тараптарды таныстыру", ru: "ознакомление сторон", en: "disclosure to the parties")
    case .court: Phrase(kk: "сот", ru: "суд", en: "court")
    case .redaction: Phrase(kk: "мәліметтерді жасыру", ru: "сокрытие сведений", en: "redaction")
    case .audit: Phrase(kk: "аудит", ru: "аудит", en: "audit")
    }
  }
}
