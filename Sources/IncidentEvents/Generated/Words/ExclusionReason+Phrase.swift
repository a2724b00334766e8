// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ExclusionReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .custodyBroken: Phrase(kk: "сақтау тізбегі бұзылған", ru: "нарушена цепочка хранения", en: "chain of custody broken")
    case .unlawfullyObtained: Phrase(kk: "заңсыз алынған", ru: "получено незаконно", en: "unlawfully obtained")
    case .altered: Phrase(kk: "өзгертілген", ru: "изменено", en: "altered")
    case .irrelevant: Phrase(kk: "іске қатысы жоқ", ru: "не относится к делу", en: "irrelevant")
    case .other: Phrase(kk: "өзге", ru: "иное", en: "other")
    }
  }
}
