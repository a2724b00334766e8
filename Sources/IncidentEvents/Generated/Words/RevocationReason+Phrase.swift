// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension RevocationReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .keyLost: Phrase(kk: "кілт жоғалған", ru: "ключ утерян", en: "key lost")
    case .keyExposed: Phrase(kk: "кілт жария болған", ru: "ключ раскрыт", en: "key exposed")
    case .replaced: Phrase(kk: "ауыстырылған", ru: "заменён", en: "replaced")
    case .leftService: Phrase(kk: "қызметтен кеткен", ru: "уволен со службы", en: "left service")
    case .transferred: Phrase(kk: "ауыстырылып тағайындалған", ru: "переведён", en: "transferred")
    case .enteredInError: Phrase(kk: "қате енгізілген", ru: "внесено ошибочно", en: "entered in error")
    }
  }
}
