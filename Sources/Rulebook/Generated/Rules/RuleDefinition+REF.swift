// Written by Tools/generate from Schemas/law/rules/REF.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let ref01 = RuleDefinition(
    code: "REF-01", answer: .ask,
    basis: Phrase(kk: "Журнал: сілтеме қолданылмас бұрын енгізіледі", ru: "Журнал: ссылку сначала вводят, потом используют", en: "The ledger: a reference is introduced before it is used"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{reference} ({field}) әлі ештеңемен енгізілмеген. Сілтемеде қате бар-жоғын тексеріңіз немесе алдымен оны енгізетін оқиғаны жазыңыз: {event}.", ru: "{reference} ({field}) ещё ничем не введено. Проверьте, нет ли ошибки в ссылке, или сначала запишите событие, которое её вводит: {event}.", en: "Nothing has introduced {reference} ({field}). Check the reference for a slip, or first record the event that introduces it: {event}."))
  static let ref02 = RuleDefinition(
    code: "REF-02", answer: .ask,
    basis: Phrase(kk: "Журнал: нысан бір рет енгізіледі", ru: "Журнал: предмет вводят один раз", en: "The ledger: an entity is introduced once"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{reference} журналда бар. Жаңа жазбаға ({kind}) өз сілтемесін беріңіз; егер бұл соның өзі болса, қайта ештеңе жазудың қажеті жоқ.", ru: "{reference} уже есть в журнале. Дайте новой записи ({kind}) собственную ссылку; если это то же самое, ничего записывать не нужно.", en: "{reference} is already in the ledger. Give the new {kind} a reference of its own; if this is the same one, nothing need be recorded again."))
}
