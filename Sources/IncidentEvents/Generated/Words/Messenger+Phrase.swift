// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Messenger {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .whatsapp: Phrase(kk: "WhatsApp", ru: "WhatsApp", en: "WhatsApp")
    case .telegram: Phrase(kk: "Telegram", ru: "Telegram", en: "Telegram")
    case .platform: Phrase(kk: "бейнеплатформа", ru: "видеоплатформа", en: "video platform")
    case .phone: Phrase(kk: "телефон", ru: "телефон", en: "telephone")
    case .inPerson: Phrase(kk: "жеке кездесу", ru: "лично", en: "in person")
    }
  }
}
