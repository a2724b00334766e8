// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension MonitoringMode {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .videoCall: Phrase(kk: "бейнеқоңырау", ru: "видеозвонок", en: "video call")
    case .visit: Phrase(kk: "үйіне бару", ru: "посещение", en: "visit")
    case .bracelet: Phrase(kk: "электрондық білезік", ru: "электронный браслет", en: "electronic bracelet")
    }
  }
}
