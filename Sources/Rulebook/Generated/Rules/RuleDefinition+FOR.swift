// Written by Tools/generate from Schemas/law/rules/FOR.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let for01 = RuleDefinition(
    code: "FOR-01", answer: .ask,
    basis: Phrase(kk: "Сараптама құқық бұзушылық туралы іс бойынша тағайындалады", ru: "Экспертиза назначается в деле о правонарушении", en: "Forensic examination is ordered in the case of the offence"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{offence} {case} ісіне жатпайды. data.offence пен data.case тексеріңіз.", ru: "{offence} не относится к делу {case}. Проверьте data.offence и data.case.", en: "{offence} is not an offence of {case}. Check data.offence and data.case."))
}
