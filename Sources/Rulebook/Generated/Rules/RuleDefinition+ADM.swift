// Written by Tools/generate from Schemas/law/rules/ADM.json; do not edit.
// swift-format-ignore-file
import Language

extension RuleDefinition {
  static let adm01 = RuleDefinition(
    code: "ADM-01", answer: .ask,
    basis: Phrase(kk: "ӘҚБтК 73-1 және 73-2-баптары 2024 жылғы 16 маусымнан ҚК-ге көшірілді", ru: "КоАП, ст. 73-1 и 73-2, перенесены в УК с 16 июня 2024 года", en: "KoAP art. 73-1 and 73-2, moved to the Criminal Code from 16 June 2024"),
    mark: .R, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "ӘҚБтК {article}-бабы {committed} жасалған әрекетке қолданылмайды: 2024 жылғы 16 маусымнан бастап бұл — қылмыстық құқық бұзушылық. Уақытын тексеріңіз немесе құқық бұзушылықты тіркеңіз.", ru: "Статья {article} КоАП не применяется к деянию, совершённому {committed}: с 16 июня 2024 года это уголовное правонарушение. Проверьте время или зарегистрируйте правонарушение.", en: "Article {article} of KoAP does not apply to an act committed {committed}: since 16 June 2024 it is a criminal offence. Check the time, or register an offence."))
}
