// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension AccessMeans {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .show: Phrase(kk: "көрсетілді", ru: "показано", en: "shown")
    case .disclose: Phrase(kk: "ашылды", ru: "раскрыто", en: "disclosed")
    }
  }
}
