// Written by Tools/generate from Schemas/law/rules/AGR.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let agr01 = RuleDefinition(
    code: "AGR-01", answer: .ask,
    basis: Phrase(kk: "Қол қойылған келісім ғана тоқтатылады", ru: "Прекращается соглашение, которое было подписано", en: "An agreement ends that was signed"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{body} тоқтатылатын келісім жасамаған. Ұйымды тексеріңіз немесе алдымен agreement.signed жазыңыз.", ru: "У {body} нет соглашения, которое могло бы прекратиться. Проверьте организацию или сначала запишите agreement.signed.", en: "{body} has no agreement that could end. Check the body, or first record agreement.signed."))
}
