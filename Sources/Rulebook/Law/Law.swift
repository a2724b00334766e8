public import IncidentEvents

/// The law as dated data (Schemas/law), each fact with its basis and its mark.
public enum Law {
  /// The zone local time is kept in.
  public static let zone = LocalZone.almaty

  /// What the law says of an article of the Criminal Code.
  public static func of(_ article: Article) -> ArticleLaw { ArticleLaw.criminal[Int(article.rawValue)] }

  /// What the law says of an article of the Code on Administrative Offences.
  public static func of(_ article: AdministrativeArticle) -> ArticleLaw {
    ArticleLaw.administrative[Int(article.rawValue)]
  }

  /// Whether an article applies to an act committed then.
  public static func isInForce(_ article: Article, committed: LocalTime) -> Bool {
    of(article).committed.contains(committed)
  }

  /// Whether an administrative article applies to an act committed then.
  public static func isInForce(_ article: AdministrativeArticle, committed: LocalTime) -> Bool {
    of(article).committed.contains(committed)
  }

  /// Whether a relationship makes an act committed then a domestic one.
  public static func isQualifying(_ kind: RelationshipKind, committed: LocalTime) -> Bool {
    for definition in DomesticDefinition.all where definition.committed.contains(committed) {
      return definition.kinds & (1 << UInt32(kind.rawValue)) != 0
    }
    return false
  }

  /// The most of a penalty that an article allows on a day, in the unit the kind names; nil when the data
  /// do not say.
  public static func maximum(_ article: Article, _ kind: PenaltyKind, on day: LocalTime) -> Int? {
    for maximum in MaximumPenalty.all where maximum.article == article && maximum.kind == kind {
      if maximum.validity.contains(day) { return maximum.amount }
    }
    return nil
  }

  /// Whether a district exists on a day.
  public static func exists(_ district: District, on day: LocalTime) -> Bool {
    DistrictLaw.all[Int(district.rawValue)].validity.contains(day)
  }

  /// Whether strong alcohol is not sold in shops at a local time of day.
  public static func isAlcoholNight(_ time: LocalTime) -> Bool {
    // A figure is counted alike under every edition of the rulebook.
    let hours = RulebookEdition.first
    let second = Int64(time.secondOfDay)
    return second >= hours.limit(.alc01StrongFromHour) * 3600
      || second < hours.limit(.alc01StrongToHour) * 3600
  }

  /// Whether an edition of the criteria of a difficult life situation is in force on a day.
  public static func isInForce(_ version: CriteriaVersion, on day: LocalTime) -> Bool {
    CriteriaLaw.all[Int(version.rawValue)].validity.contains(day)
  }
}
