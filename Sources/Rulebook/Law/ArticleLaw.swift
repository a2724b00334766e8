public import IncidentEvents
public import Language

/// What the law says of one article.
public struct ArticleLaw: Sendable {
  public let title: Phrase
  /// Rank among the articles of the Criminal Code, the least grave 1; 0 for administrative articles.
  public let severity: Int
  /// When an act must have been committed for the article to apply.
  public let committed: LegalPeriod
  public let basis: Phrase
  public let mark: SourcingMark
}

/// The most of one kind of penalty that an article allows.
public struct MaximumPenalty: Sendable {
  public let article: Article
  public let kind: PenaltyKind
  /// In the unit the kind names.
  public let amount: Int
  let validity: LegalPeriod
  public let basis: Phrase
  public let mark: SourcingMark
}

/// Which relationships between suspect and victim are domestic, by one edition of the law.
struct DomesticDefinition: Sendable {
  /// When an act must have been committed for this edition to apply.
  let committed: LegalPeriod
  /// Bits by ``RelationshipKind`` raw value.
  let kinds: UInt32
  let basis: Phrase
  let mark: SourcingMark
}

/// Since when, and until when, a district exists.
struct DistrictLaw: Sendable {
  let validity: LegalPeriod
  let basis: Phrase
  let mark: SourcingMark
}

/// Since when, and until when, an edition of the criteria of a difficult life situation is in force.
struct CriteriaLaw: Sendable {
  let validity: LegalPeriod
  let basis: Phrase
  let mark: SourcingMark
}
