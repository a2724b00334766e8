// Written by Tools/generate from Schemas/law/rules/BOD.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let bod01 = RuleDefinition(
    code: "BOD-01", answer: .ask,
    basis: Phrase(kk: "Жабылған ұйым ештеңе жазбайды және қабылдамайды", ru: "Закрытая организация ничего не записывает и не принимает", en: "A closed body records and receives nothing"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{body} {date} күні жабылған. Оның орнын басқан ұйымды жазыңыз.", ru: "{body} закрыта {date}. Укажите организацию, которая её заменила.", en: "{body} was closed on {date}. Write the body that has taken its place."))
}
