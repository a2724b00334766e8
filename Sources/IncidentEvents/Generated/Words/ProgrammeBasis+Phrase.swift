// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ProgrammeBasis {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .court: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    case .voluntary: Phrase(kk: "ерікті түрде", ru: "добровольно", en: "voluntary")
    }
  }
}
