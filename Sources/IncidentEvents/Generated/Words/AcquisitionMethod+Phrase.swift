// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension AcquisitionMethod {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .dock: Phrase(kk: "қондыру станциясы", ru: "док-станция", en: "docking station")
    case .cable: Phrase(kk: "кабель", ru: "кабель", en: "cable")
    case .memoryCard: Phrase(kk: "жад картасы", ru: "карта памяти", en: "memory card")
    case .network: Phrase(kk: "желі", ru: "сеть", en: "network")
    }
  }
}
