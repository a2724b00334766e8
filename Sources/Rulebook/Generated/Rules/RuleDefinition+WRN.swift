// Written by Tools/generate from Schemas/law/rules/WRN.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let wrn01 = RuleDefinition(
    code: "WRN-01", answer: .flag,
    basis: Phrase(kk: "№ 245-VIII Заң, 2026 жылғы 2 наурыздан бастап қолданылады: ресми сақтандыру", ru: "Закон № 245-VIII, действует со 2 марта 2026 года: официальное предостережение", en: "Law 245-VIII, in force from 2 March 2026: official warning"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: 20513),
    limits: [:],
    sentence: Phrase(kk: "Ресми сақтандыру заңда тек 2026 жылғы 2 наурыздан бастап бар. Жазба қабылданды; уақытты тексеріңіз немесе профилактикалық әңгіме деп жазыңыз.", ru: "Официальное предостережение введено законом лишь со 2 марта 2026 года. Запись принята; проверьте время или запишите профилактическую беседу.", en: "The law knows the official warning only from 2 March 2026 on. It is recorded; check the time, or record a preventive conversation."))
  static let wrn02 = RuleDefinition(
    code: "WRN-02", answer: .flag,
    basis: Phrase(kk: "№ 245-VIII Заң, 2026 жылғы 2 наурыздан бастап қолданылады: ресми сақтандыру", ru: "Закон № 245-VIII, действует со 2 марта 2026 года: официальное предостережение", en: "Law 245-VIII, in force from 2 March 2026: official warning"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: 20514, to: nil),
    limits: ["days": 30],
    sentence: Phrase(kk: "Сақтандыру мерзімі күнмен: {term}; заң бойынша: {days}. Ол жарияланған күйінде жазылды; data.days өрісін тексеріңіз.", ru: "Срок предостережения в днях: {term}; закон говорит: {days}. Оно записано как объявлено; проверьте data.days.", en: "The warning stands for {term} days; the law says {days}. It is recorded as issued; check data.days."))
}
