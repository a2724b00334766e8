// Written by Tools/generate from Schemas/law/rules/MEA.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let mea01 = RuleDefinition(
    code: "MEA-01", answer: .flag,
    basis: Phrase(kk: "Қылмыстық-процестік кодекс: бұлтартпау шаралары", ru: "Уголовно-процессуальный кодекс: меры пресечения", en: "Criminal Procedure Code: preventive measures"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Осы іс бойынша адамға басқа шара қолданылып тұр: {kind}, {applied} бастап. Екеуі де жазылды; жетіспейтін өзгертуді немесе күшін жоюды жазыңыз.", ru: "В этом деле к лицу уже применена мера: {kind}, с {applied}. Обе записаны; запишите недостающее изменение или отмену.", en: "In this case another measure is in force on the person: {kind}, applied {applied}. Both are recorded; record the change or the lifting that is missing."))
  static let mea02 = RuleDefinition(
    code: "MEA-02", answer: .ask,
    basis: Phrase(kk: "Қылмыстық-процестік кодекс: бұлтартпау шаралары", ru: "Уголовно-процессуальный кодекс: меры пресечения", en: "Criminal Procedure Code: preventive measures"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{case} бойынша адамға ешқандай шара қолданылмаған. Адам мен data.case өрісін тексеріңіз немесе алдымен оның қолданылуын жазыңыз.", ru: "По {case} к лицу не применена ни одна мера. Проверьте лицо и data.case или сначала запишите её применение.", en: "No measure is in force on the person in {case}. Check the person and data.case, or first record that it was applied."))
  static let mea03 = RuleDefinition(
    code: "MEA-03", answer: .ask,
    basis: Phrase(kk: "Қылмыстық-процестік кодекс: бұлтартпау шаралары", ru: "Уголовно-процессуальный кодекс: меры пресечения", en: "Criminal Procedure Code: preventive measures"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Адам {case} бойынша күдікті емес. Адам мен data.case өрісін тексеріңіз немесе алдымен оны күдікті ретінде қосыңыз.", ru: "Лицо не является подозреваемым по {case}. Проверьте лицо и data.case или сначала добавьте его как подозреваемого.", en: "The person is no suspect in {case}. Check the person and data.case, or first add the person as a suspect."))
}
