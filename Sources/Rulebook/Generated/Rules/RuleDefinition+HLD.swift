// Written by Tools/generate from Schemas/law/rules/HLD.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let hld01 = RuleDefinition(
    code: "HLD-01", answer: .refuse,
    basis: Phrase(kk: "Тыйым қолданыста кезінде алынады", ru: "Запрет снимают, пока он действует", en: "A hold is lifted while it stands"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{target} үшін {hold} тыйымы жоқ. data.hold өрісіне тыйым салған оқиғаның сәйкестендіргішін жазыңыз.", ru: "На {target} нет запрета {hold}. Напишите в data.hold идентификатор события, которым запрет наложен.", en: "No hold {hold} stands on {target}. Write into data.hold the id of the event that placed it."))
}
