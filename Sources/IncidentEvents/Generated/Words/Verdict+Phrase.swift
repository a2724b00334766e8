// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Verdict {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .convicted: Phrase(kk: "сотталды", ru: "осуждён", en: "convicted")
    case .acquitted: Phrase(kk: "ақталды", ru: "оправдан", en: "acquitted")
    }
  }
}
