// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension NoRecordingReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .noCameraIssued: Phrase(kk: "бейнежетон берілмеген", ru: "видеожетон не выдан", en: "no camera issued")
    case .battery: Phrase(kk: "батарея отырып қалды", ru: "разряжена батарея", en: "battery empty")
    case .fault: Phrase(kk: "ақау", ru: "неисправность", en: "fault")
    case .notSwitchedOn: Phrase(kk: "қосылмаған", ru: "не включён", en: "not switched on")
    case .privacy: Phrase(kk: "жеке өмірді қорғау", ru: "защита частной жизни", en: "privacy of the persons")
    case .other: Phrase(kk: "өзге", ru: "иное", en: "other")
    }
  }
}
