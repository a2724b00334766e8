// Written by Tools/generate from Schemas/law/rules/REP.json; do not edit.
import Language

extension RuleDefinition {
  static let rep01 = RuleDefinition(
    code: "REP-01", answer: .ask,
    basis: Phrase(kk: "АТК жүргізу қағидалары: нөмір жылына бір рет қолданылады", ru: "Правила ведения КУИ: номер используется в году один раз", en: "Rules of the book of reports (KUI): a number is used once in a year"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "{organ} органының {kui} АТК нөмірі {year} жылы {report} үшін қолданылған. Нөмірді кітаппен салыстырыңыз.", ru: "Номер КУИ {kui} органа {organ} уже использован в {year} году, для {report}. Сверьте номер с книгой.", en: "KUI number {kui} of {organ} is already used in {year}, for {report}. Check the number in the book."))
}
