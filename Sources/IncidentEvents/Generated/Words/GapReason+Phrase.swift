// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension GapReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .`break`: Phrase(kk: "үзіліс", ru: "перерыв", en: "break")
    case .battery: Phrase(kk: "батарея отырып қалды", ru: "разряжена батарея", en: "battery empty")
    case .fault: Phrase(kk: "ақау", ru: "неисправность", en: "fault")
    case .unauthorised: Phrase(kk: "рұқсатсыз", ru: "без разрешения", en: "without permission")
    }
  }
}
