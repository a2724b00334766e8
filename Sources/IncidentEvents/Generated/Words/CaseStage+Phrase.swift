// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension CaseStage {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .opened: Phrase(kk: "ашылды", ru: "открыто", en: "opened")
    case .underInvestigation: Phrase(kk: "тергеп-тексерілуде", ru: "расследуется", en: "under investigation")
    case .suspended: Phrase(kk: "үзілді", ru: "прервано", en: "suspended")
    case .inCourt: Phrase(kk: "сотта", ru: "в суде", en: "in court")
    case .returned: Phrase(kk: "қайтарылды", ru: "возвращено", en: "returned")
    case .sentenced: Phrase(kk: "үкім шығарылды", ru: "вынесен приговор", en: "sentenced")
    case .terminated: Phrase(kk: "тоқтатылды", ru: "прекращено", en: "terminated")
    }
  }
}
