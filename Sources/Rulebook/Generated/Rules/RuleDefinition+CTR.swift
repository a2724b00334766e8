// Written by Tools/generate from Schemas/law/rules/CTR.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let ctr01 = RuleDefinition(
    code: "CTR-01", answer: .flag,
    basis: Phrase(kk: "Дағдарыс орталықтары: бір мезгілде бір болу", ru: "Кризисные центры: одно пребывание в одно время", en: "Crisis centres: one stay at a time"),
    mark: .G, decidedBy: .rules, isProtected: true,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам қабылданған және әлі шықпаған. Жетіспейтін шығуды жазыңыз.", ru: "Лицо уже принято и не выбыло. Запишите недостающее выбытие.", en: "The person is admitted already and has not been discharged. Record the discharge that is missing."))
  static let ctr02 = RuleDefinition(
    code: "CTR-02", answer: .flag,
    basis: Phrase(kk: "Дағдарыс орталықтары: болу басталғаннан кейін аяқталады", ru: "Кризисные центры: пребывание кончается после того, как началось", en: "Crisis centres: a stay ends after it began"),
    mark: .G, decidedBy: .rules, isProtected: true,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам орталыққа қабылданбаған. Жетіспейтін қабылдауды жазыңыз.", ru: "Лицо не принято в центр. Запишите недостающий приём.", en: "The person is not admitted. Record the admission that is missing."))
  static let ctr03 = RuleDefinition(
    code: "CTR-03", answer: .flag,
    basis: Phrase(kk: "Дағдарыс орталықтары: болу басталған жерінде аяқталады", ru: "Кризисные центры: пребывание заканчивается там, где началось", en: "Crisis centres: a stay ends where it began"),
    mark: .G, decidedBy: .rules, isProtected: true,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам бұл жазбаны жасап отырған орталыққа емес, басқасына қабылданған. Ол жақтан шығуды және мұнда қабылдауды жазыңыз.", ru: "Лицо принято в другой центр, не в тот, который делает эту запись. Запишите выбытие там и приём здесь.", en: "The person is admitted to another centre than the one that records this. Record the discharge there, and the admission here."))
}
