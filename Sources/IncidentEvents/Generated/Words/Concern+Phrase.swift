// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension Concern {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .nothing: Phrase(kk: "жоқ", ru: "нет", en: "none")
    case .intoxicated: Phrase(kk: "масаң күйде", ru: "состояние опьянения", en: "intoxicated")
    case .threat: Phrase(kk: "қоқан-лоққы", ru: "угроза", en: "threat")
    case .injury: Phrase(kk: "дене жарақаты", ru: "телесное повреждение", en: "injury")
    case .victimAbsent: Phrase(kk: "жәбірленуші жоқ", ru: "потерпевший отсутствует", en: "victim absent")
    case .other: Phrase(kk: "өзге", ru: "иное", en: "other")
    }
  }
}
