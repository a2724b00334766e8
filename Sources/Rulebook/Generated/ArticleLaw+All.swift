// Written by Tools/generate from Schemas/law/articles.json; do not edit.
// swift-format-ignore-file
import IncidentEvents
import Language

extension ArticleLaw {
  /// By the article's raw value.
  static let criminal: [ArticleLaw] = [
    ArticleLaw(
      title: Phrase(kk: "Адам өлтіру", ru: "Убийство", en: "Murder"), severity: 9,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 99-бабы", ru: "УК, ст. 99", en: "Criminal Code art. 99"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Денсаулыққа қасақана ауыр зиян келтіру", ru: "Умышленное причинение тяжкого вреда здоровью", en: "Intentional grave harm to health"), severity: 7,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 106-бабы", ru: "УК, ст. 106", en: "Criminal Code art. 106"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Денсаулыққа қасақана ауырлығы орташа зиян келтіру", ru: "Умышленное причинение средней тяжести вреда здоровью", en: "Intentional moderate harm to health"), severity: 5,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 107-бабы", ru: "УК, ст. 107", en: "Criminal Code art. 107"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Денсаулыққа қасақана жеңіл зиян келтіру", ru: "Умышленное причинение лёгкого вреда здоровью", en: "Intentional minor harm to health"), severity: 2,
      committed: LegalPeriod(from: 19890, to: nil) /* 2024-06-16 – … */,
      basis: Phrase(kk: "ҚК 108-1-бабы, 2024 жылғы 15 сәуірдегі заң", ru: "УК, ст. 108-1, Закон от 15 апреля 2024 года", en: "Criminal Code art. 108-1, Law of 15 April 2024"), mark: .V),
    ArticleLaw(
      title: Phrase(kk: "Ұрып-соғу", ru: "Побои", en: "Battery"), severity: 1,
      committed: LegalPeriod(from: 19890, to: nil) /* 2024-06-16 – … */,
      basis: Phrase(kk: "ҚК 109-1-бабы, 2024 жылғы 15 сәуірдегі заң", ru: "УК, ст. 109-1, Закон от 15 апреля 2024 года", en: "Criminal Code art. 109-1, Law of 15 April 2024"), mark: .V),
    ArticleLaw(
      title: Phrase(kk: "Азаптау", ru: "Истязание", en: "Torture"), severity: 6,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 110-бабы", ru: "УК, ст. 110", en: "Criminal Code art. 110"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Қорқыту", ru: "Угроза", en: "Threat"), severity: 3,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 115-бабы", ru: "УК, ст. 115", en: "Criminal Code art. 115"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Зорлау", ru: "Изнасилование", en: "Rape"), severity: 8,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 120-бабы", ru: "УК, ст. 120", en: "Criminal Code art. 120"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Бұзақылық", ru: "Хулиганство", en: "Hooliganism"), severity: 4,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 293-бабы", ru: "УК, ст. 293", en: "Criminal Code art. 293"), mark: .G),
  ]

  /// By the article's raw value.
  static let administrative: [ArticleLaw] = [
    ArticleLaw(
      title: Phrase(kk: "Отбасылық-тұрмыстық қатынастар саласындағы құқыққа қарсы әрекеттер", ru: "Противоправные действия в сфере семейно-бытовых отношений", en: "Unlawful acts in family and household relations"), severity: 0,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ӘҚБтК 73-бабы", ru: "КоАП, ст. 73", en: "KoAP art. 73"), mark: .R),
    ArticleLaw(
      title: Phrase(kk: "Денсаулыққа қасақана жеңіл зиян келтіру", ru: "Умышленное причинение лёгкого вреда здоровью", en: "Intentional minor harm to health"), severity: 0,
      committed: LegalPeriod(from: nil, to: 19889) /* … – 2024-06-15 */,
      basis: Phrase(kk: "ӘҚБтК 73-1-бабы", ru: "КоАП, ст. 73-1", en: "KoAP art. 73-1"), mark: .R),
    ArticleLaw(
      title: Phrase(kk: "Ұрып-соғу", ru: "Побои", en: "Battery"), severity: 0,
      committed: LegalPeriod(from: nil, to: 19889) /* … – 2024-06-15 */,
      basis: Phrase(kk: "ӘҚБтК 73-2-бабы", ru: "КоАП, ст. 73-2", en: "KoAP art. 73-2"), mark: .R),
    ArticleLaw(
      title: Phrase(kk: "Ұсақ бұзақылық", ru: "Мелкое хулиганство", en: "Petty hooliganism"), severity: 0,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ӘҚБтК 434-бабы", ru: "КоАП, ст. 434", en: "KoAP art. 434"), mark: .G),
    ArticleLaw(
      title: Phrase(kk: "Мінез-құлыққа қойылатын ерекше талаптарды бұзу", ru: "Нарушение особых требований к поведению", en: "Breach of special requirements to behaviour"), severity: 0,
      committed: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ӘҚБтК 461-бабы", ru: "КоАП, ст. 461", en: "KoAP art. 461"), mark: .G),
  ]
}

extension MaximumPenalty {
  /// Those the law data know.
  static let all: [MaximumPenalty] = [
    MaximumPenalty(
      article: .`108-1`, kind: .fineMci, amount: 200, validity: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 108-1-бабы", ru: "УК, ст. 108-1", en: "Criminal Code art. 108-1"), mark: .R),
    MaximumPenalty(
      article: .`108-1`, kind: .arrestDays, amount: 50, validity: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 108-1-бабы", ru: "УК, ст. 108-1", en: "Criminal Code art. 108-1"), mark: .R),
    MaximumPenalty(
      article: .`109-1`, kind: .fineMci, amount: 80, validity: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 109-1-бабы", ru: "УК, ст. 109-1", en: "Criminal Code art. 109-1"), mark: .R),
    MaximumPenalty(
      article: .`109-1`, kind: .arrestDays, amount: 25, validity: LegalPeriod(from: nil, to: nil),
      basis: Phrase(kk: "ҚК 109-1-бабы", ru: "УК, ст. 109-1", en: "Criminal Code art. 109-1"), mark: .R),
  ]
}
