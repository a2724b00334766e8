// Written by Tools/generate from Schemas/law/rules/DST.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let dst01 = RuleDefinition(
    code: "DST-01", answer: .ask,
    basis: Phrase(kk: "Астана аудандары: Сарайшық 2024 жылғы 12 маусымда аталды", ru: "Районы Астаны: Сарайшық назван 12 июня 2024 года", en: "Districts of Astana: Saraishyq was named on 12 June 2024"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{district}: {date} күні мұндай аудан болмаған. Сол күнгі ауданды жазыңыз.", ru: "{district}: {date} такого района не было. Укажите район, каким он был в тот день.", en: "{district}: there was no such district on {date}. Write the district as it was on that day."))
}
