// Written by Tools/generate from Schemas/law/rules/SCH.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let sch01 = RuleDefinition(
    code: "SCH-01", answer: .refuse,
    basis: Phrase(kk: "Оқиға схемасы (Schemas/events)", ru: "Схема события (Schemas/events)", en: "The event's schema (Schemas/events)"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{problem}. Өрісті түзетіңіз; тип атауымен берілген `kua explain` оның не қабылдайтынын көрсетеді.", ru: "{problem}. Исправьте поле; `kua explain` с именем типа показывает, что оно принимает.", en: "{problem}. Mend the field; `kua explain` with the type's name shows what it takes."))
  static let sch02 = RuleDefinition(
    code: "SCH-02", answer: .refuse,
    basis: Phrase(kk: "Оқиғалар каталогы (Schemas/CATALOGUE.md)", ru: "Каталог событий (Schemas/CATALOGUE.md)", en: "The event catalogue (Schemas/CATALOGUE.md)"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{type} типі каталогта жоқ. Оның типтерінің бірін жазыңыз, мысалы kua.report.received.v1.", ru: "Типа {type} нет в каталоге. Напишите один из его типов, например kua.report.received.v1.", en: "The type {type} is not in the catalogue. Write one of its types, as in kua.report.received.v1."))
}
