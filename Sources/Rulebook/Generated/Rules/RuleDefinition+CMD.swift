// Written by Tools/generate from Schemas/law/rules/CMD.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let cmd01 = RuleDefinition(
    code: "CMD-01", answer: .refuse,
    basis: Phrase(kk: "Журналдың өз командалары", ru: "Собственные команды журнала", en: "The ledger's own commands"),
    mark: .V, decidedBy: .ledger, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{type} типті оқиғаларды тек журналдың өз командалары жазады. Оқиғаны жібермей, команданы қолданыңыз.", ru: "События типа {type} пишут только команды самого журнала. Воспользуйтесь командой вместо отправки события.", en: "Events of type {type} are written by the ledger's own commands only. Use the command instead of submitting the event."))
}
