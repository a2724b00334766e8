// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension EvidenceRuling {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .admitted: Phrase(kk: "жіберілді", ru: "допущено", en: "admitted")
    case .excluded: Phrase(kk: "алып тасталды", ru: "исключено", en: "excluded")
    }
  }
}
