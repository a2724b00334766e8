// Written by Tools/generate from Schemas/law/rules/POL.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let pol01 = RuleDefinition(
    code: "POL-01", answer: .refuse,
    basis: Phrase(kk: "Саясат құқықтық деректерден алынады (Schemas/law/policies.json)", ru: "Политика берётся из правовых данных (Schemas/law/policies.json)", en: "A policy is one of the law data (Schemas/law/policies.json)"),
    mark: .V, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Осы нұсқаның құқықтық деректерінде мұндай бақылау сомасы бар {version} саясаты жоқ; бары: {known}. Солардың бірін жазыңыз.", ru: "В правовых данных этой версии нет политики {version} с такой контрольной суммой; есть {known}. Укажите одну из них.", en: "The law data of this version have no policy {version} with that digest; they have {known}. Write one of these."))
}
