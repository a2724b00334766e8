// Written by Tools/generate from Schemas/law/rules/FAM.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let fam01 = RuleDefinition(
    code: "FAM-01", answer: .ask,
    basis: Phrase(kk: "Қиын өмірлік жағдай өлшемшарттары: 2008 жылғы 29 желтоқсандағы Заң, 2023 жылғы 1 шілдеден бастап Әлеуметтік кодекс", ru: "Критерии трудной жизненной ситуации: Закон от 29 декабря 2008 года, с 1 июля 2023 года — Социальный кодекс", en: "Criteria of a difficult life situation: Law of 29 December 2008, from 1 July 2023 the Social Code"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{version} өлшемшарттары {date} күні қолданыста болмаған. Сол күнгі редакцияны data.criteriaVersion өрісіне жазыңыз.", ru: "Критерии {version} на {date} не действовали. Укажите в data.criteriaVersion редакцию того дня.", en: "The criteria {version} were not in force on {date}. Write the edition of that day into data.criteriaVersion."))
  static let fam02 = RuleDefinition(
    code: "FAM-02", answer: .ask,
    basis: Phrase(kk: "Отбасымен жұмыс бір рет аяқталады", ru: "Работа с семьёй заканчивается один раз", en: "The work with a family ends once"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Отбасымен жұмыс {date} аяқталған. Отбасын тексеріңіз.", ru: "Работа с семьёй уже закончена {date}. Проверьте семью.", en: "The work with the family ended on {date} already. Check the family."))
}
