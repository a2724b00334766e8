// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension DerivationReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .thirdPartyPrivacy: Phrase(kk: "үшінші тұлғалардың жеке өмірі", ru: "частная жизнь третьих лиц", en: "privacy of third persons")
    case .relevance: Phrase(kk: "іске қатыстылығы", ru: "относимость к делу", en: "relevance")
    case .playbackFormat: Phrase(kk: "қарауға арналған пішім", ru: "формат для просмотра", en: "format for playback")
    case .courtRequest: Phrase(kk: "соттың сұрауы", ru: "запрос суда", en: "request of the court")
    case .defenceRequest: Phrase(kk: "қорғаушының сұрауы", ru: "запрос защиты", en: "request of the defence")
    }
  }
}
