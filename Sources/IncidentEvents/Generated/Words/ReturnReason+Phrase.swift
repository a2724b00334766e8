// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension ReturnReason {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .incompleteInquiry: Phrase(kk: "тергеп-тексерудің толық еместігі", ru: "неполнота расследования", en: "incomplete inquiry")
    case .proceduralBreach: Phrase(kk: "іс жүргізу талаптарының бұзылуы", ru: "процессуальное нарушение", en: "procedural breach")
    case .wrongVenue: Phrase(kk: "соттылықтың бұзылуы", ru: "нарушение подсудности", en: "wrong venue")
    case .reconciliationCheck: Phrase(kk: "татуласуды тексеру", ru: "проверка примирения", en: "reconciliation to be checked")
    case .other: Phrase(kk: "өзге", ru: "иное", en: "other")
    }
  }
}
