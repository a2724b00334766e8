// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Identity {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .known: Phrase(kk: "жеке басы анықталған", ru: "личность установлена", en: "known")
    case .unknown: Phrase(kk: "жеке басы анықталмаған", ru: "личность не установлена", en: "unknown")
    }
  }
}
