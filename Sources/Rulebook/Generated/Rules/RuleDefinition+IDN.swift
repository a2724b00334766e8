// Written by Tools/generate from Schemas/law/rules/IDN.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let idn01 = RuleDefinition(
    code: "IDN-01", answer: .refuse,
    basis: Phrase(kk: "RFC 9562: сәйкестендіргіш бір оқиғаны атайды", ru: "RFC 9562: идентификатор называет одно событие", en: "RFC 9562: an id names one event"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{id} сәйкестендіргіші басқа оқиғаға қолданылған, {position}-позицияда. Бұл оқиғаға жаңа UUIDv7 беріңіз; бұрынғысын түзету үшін оны кері қайтарып алыңыз.", ru: "Идентификатор {id} уже использован для другого события, на позиции {position}. Дайте этому событию новый UUIDv7; чтобы исправить прежнее, отзовите его.", en: "The id {id} was used for another event, at position {position}. Give this event a new UUIDv7; to mend the earlier one, retract it."))
}
