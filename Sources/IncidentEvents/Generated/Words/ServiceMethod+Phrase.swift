// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ServiceMethod {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .inPerson: Phrase(kk: "жеке өзіне", ru: "лично", en: "in person")
    case .electronic: Phrase(kk: "электронды түрде", ru: "в электронном виде", en: "electronically")
    case .byProxy: Phrase(kk: "басқа адам арқылы", ru: "через другое лицо", en: "through another person")
    }
  }
}
