// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension JoinReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .sameIncident: Phrase(kk: "бір оқиға", ru: "одно происшествие", en: "same incident")
    case .sameSuspect: Phrase(kk: "бір күдікті", ru: "один подозреваемый", en: "same suspect")
    case .sameVictim: Phrase(kk: "бір жәбірленуші", ru: "один потерпевший", en: "same victim")
    case .prosecutorInstruction: Phrase(kk: "прокурордың нұсқауы", ru: "указание прокурора", en: "prosecutor's instruction")
    case .courtInstruction: Phrase(kk: "соттың нұсқауы", ru: "указание суда", en: "court's instruction")
    }
  }
}
