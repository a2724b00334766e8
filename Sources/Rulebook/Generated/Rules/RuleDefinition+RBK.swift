// Written by Tools/generate from Schemas/law/rules/RBK.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let rbk01 = RuleDefinition(
    code: "RBK-01", answer: .refuse,
    basis: Phrase(kk: "Ережелер жинағының редакциясы құқықтық деректерден алынады (Schemas/law/rulebooks.json)", ru: "Редакция свода правил берётся из правовых данных (Schemas/law/rulebooks.json)", en: "An edition of the rulebook is one of the law data (Schemas/law/rulebooks.json)"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Осы нұсқаның құқықтық деректерінде мұндай бақылау сомасы бар {version} ережелер жинағы жоқ; бары: {known}. Солардың бірін жазыңыз.", ru: "В правовых данных этой версии нет свода правил {version} с такой контрольной суммой; есть {known}. Укажите один из них.", en: "The law data of this version have no rulebook {version} with that digest; they have {known}. Write one of these."))
}
