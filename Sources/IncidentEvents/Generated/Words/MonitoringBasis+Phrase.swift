// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension MonitoringBasis {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .highRisk: Phrase(kk: "жоғары тәуекел", ru: "высокий риск", en: "high risk")
    case .protectiveOrder: Phrase(kk: "қорғау нұсқамасы", ru: "защитное предписание", en: "protective order")
    case .specialRequirements: Phrase(kk: "мінез-құлыққа қойылатын ерекше талаптар", ru: "особые требования к поведению", en: "special requirements to behaviour")
    case .courtAct: Phrase(kk: "сот актісі", ru: "судебный акт", en: "act of a court")
    }
  }
}
