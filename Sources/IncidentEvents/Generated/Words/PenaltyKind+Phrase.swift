// Written by Tools/generate from Schemas/language/words.json; do not edit.
// swift-format-ignore-file
public import Language

extension PenaltyKind {
  /// The word as people read it.
  public var phrase: Phrase {
    switch self {
    case .fineMci: Phrase(kk: "айыппұл, АЕК", ru: "штраф, МРП", en: "fine, in monthly calculation indices")
    case .correctiveWorkMci: Phrase(kk: "түзеу жұмыстары, АЕК", ru: "исправительные работы, МРП", en: "corrective work, in monthly calculation indices")
    case .communityServiceHours: Phrase(kk: "қоғамдық жұмыстарға тарту, сағат", ru: "привлечение к общественным работам, часов", en: "community service, in hours")
    case .restrictionMonths: Phrase(kk: "бас бостандығын шектеу, ай", ru: "ограничение свободы, месяцев", en: "restriction of liberty, in months")
    case .arrestDays: Phrase(kk: "қамаққа алу, тәулік", ru: "арест, суток", en: "arrest, in days")
    case .imprisonmentMonths: Phrase(kk: "бас бостандығынан айыру, ай", ru: "лишение свободы, месяцев", en: "imprisonment, in months")
    }
  }
}
