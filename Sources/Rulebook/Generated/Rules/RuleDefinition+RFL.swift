// Written by Tools/generate from Schemas/law/rules/RFL.json; do not edit.
import Language

extension RuleDefinition {
  static let rfl01 = RuleDefinition(
    code: "RFL-01", answer: .ask,
    basis: Phrase(kk: "Жолдамаға бір түпкілікті жауап беріледі", ru: "На направление один окончательный ответ", en: "A referral has one final answer"),
    mark: .G, decidedBy: .rules, isProtected: false,
    validity: LegalPeriod(from: nil, to: nil),
    limits: [:],
    sentence: Phrase(kk: "Жолдамаға жауап берілген: {answer}. Жолдаманы тексеріңіз; қате жауап алдымен кері қайтарып алынады.", ru: "На направление уже дан ответ: {answer}. Проверьте направление; ошибочный ответ сначала отзывают.", en: "The referral has been answered already: {answer}. Check the referral; a mistaken answer is retracted first."))
}
