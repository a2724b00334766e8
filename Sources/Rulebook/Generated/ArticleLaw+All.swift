// Written by Tools/generate from Schemas/law/articles.json; do not edit.
import IncidentEvents

extension ArticleLaw {
  /// By the article's raw value.
  static let criminal: [ArticleLaw] = [
    ArticleLaw(
      title: "Murder", severity: 9,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 99", mark: .G),
    ArticleLaw(
      title: "Intentional grave harm to health", severity: 7,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 106", mark: .G),
    ArticleLaw(
      title: "Intentional moderate harm to health", severity: 5,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 107", mark: .G),
    ArticleLaw(
      title: "Intentional minor harm to health", severity: 2,
      committed: LegalPeriod(from: 19890, to: nil) /* 2024-06-16 – … */, basis: "Criminal Code art. 108-1, Law of 15 April 2024", mark: .V),
    ArticleLaw(
      title: "Battery", severity: 1,
      committed: LegalPeriod(from: 19890, to: nil) /* 2024-06-16 – … */, basis: "Criminal Code art. 109-1, Law of 15 April 2024", mark: .V),
    ArticleLaw(
      title: "Torture", severity: 6,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 110", mark: .G),
    ArticleLaw(
      title: "Threat", severity: 3,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 115", mark: .G),
    ArticleLaw(
      title: "Rape", severity: 8,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 120", mark: .G),
    ArticleLaw(
      title: "Hooliganism", severity: 4,
      committed: LegalPeriod(from: nil, to: nil), basis: "Criminal Code art. 293", mark: .G),
  ]

  /// By the article's raw value.
  static let administrative: [ArticleLaw] = [
    ArticleLaw(
      title: "Unlawful acts in family and household relations", severity: 0,
      committed: LegalPeriod(from: nil, to: nil), basis: "KoAP art. 73", mark: .R),
    ArticleLaw(
      title: "Intentional minor harm to health", severity: 0,
      committed: LegalPeriod(from: nil, to: 19889) /* … – 2024-06-15 */, basis: "KoAP art. 73-1", mark: .R),
    ArticleLaw(
      title: "Battery", severity: 0,
      committed: LegalPeriod(from: nil, to: 19889) /* … – 2024-06-15 */, basis: "KoAP art. 73-2", mark: .R),
    ArticleLaw(
      title: "Petty hooliganism", severity: 0,
      committed: LegalPeriod(from: nil, to: nil), basis: "KoAP art. 434", mark: .G),
    ArticleLaw(
      title: "Breach of special requirements to behaviour", severity: 0,
      committed: LegalPeriod(from: nil, to: nil), basis: "KoAP art. 461", mark: .G),
  ]
}

extension MaximumPenalty {
  /// Those the law data know.
  static let all: [MaximumPenalty] = [
    MaximumPenalty(
      article: .`108-1`, kind: .fineMci, amount: 200, validity: LegalPeriod(from: nil, to: nil),
      basis: "Criminal Code art. 108-1", mark: .R),
    MaximumPenalty(
      article: .`108-1`, kind: .arrestDays, amount: 50, validity: LegalPeriod(from: nil, to: nil),
      basis: "Criminal Code art. 108-1", mark: .R),
    MaximumPenalty(
      article: .`109-1`, kind: .fineMci, amount: 80, validity: LegalPeriod(from: nil, to: nil),
      basis: "Criminal Code art. 109-1", mark: .R),
    MaximumPenalty(
      article: .`109-1`, kind: .arrestDays, amount: 25, validity: LegalPeriod(from: nil, to: nil),
      basis: "Criminal Code art. 109-1", mark: .R),
  ]
}
