// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ExportPurpose {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .statistics: Phrase(kk: "статистика", ru: "статистика", en: "statistics")
    case .research: Phrase(kk: "зерттеу", ru: "исследование", en: "research")
    case .audit: Phrase(kk: "аудит", ru: "аудит", en: "audit")
    }
  }
}
