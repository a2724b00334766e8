// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension PartyRole {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .victim: Phrase(kk: "жәбірленуші", ru: "потерпевший", en: "victim")
    case .suspect: Phrase(kk: "күдікті", ru: "подозреваемый", en: "suspect")
    case .witness: Phrase(kk: "куә", ru: "свидетель", en: "witness")
    case .child: Phrase(kk: "бала", ru: "ребёнок", en: "child")
    case .reporter: Phrase(kk: "өтініш беруші", ru: "заявитель", en: "reporter")
    }
  }
}
