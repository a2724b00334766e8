public import Projections

/// How figures hang together, as far as anyone can compute one from others: what a withheld number could be given
/// back by. A test compares it with the sample year, and `Tools/verify/withheld` says the same in its own words.
public enum FigureRelations {
  /// A figure that is the sum of others, in every month, quarter and district.
  struct Sum: Sendable {
    let whole: Figure
    /// The parts, in groups that are withheld together, the last first where more are needed.
    let parts: [[Figure]]
  }

  static let sums: [Sum] = [
    Sum(whole: .offencesRegistered, parts: [[.offences108_1, .offences109_1]]),
    Sum(
      whole: .reportsReceived,
      parts: [
        [.reportsChannelSchool, .reportsChannelNgo],
        [.reportsChannelMunicipalService, .reportsChannelHealth],
        [.reportsChannelOfficer, .reportsChannelCitizen],
        [.reportsChannelInPerson, .reportsChannelOnline],
        [.reportsChannel112, .reportsChannel111, .reportsChannel102],
      ]),
  ]

  /// A figure that counts some of what another counts.
  struct Part: Sendable {
    let part: Figure
    let whole: Figure
    /// Whether it does so in every month, quarter and district, and not in the year only.
    var isEverywhere = true
  }

  /// Wholes before their parts.
  static let parts: [Part] = [
    Part(part: .offences108_1Domestic, whole: .offences108_1),
    Part(part: .offences109_1Domestic, whole: .offences109_1),
    Part(part: .causesAlcohol, whole: .riskSurveys),
    Part(part: .causesJealousy, whole: .riskSurveys),
    Part(part: .causesSocialInstability, whole: .riskSurveys),
    Part(part: .reportsWrittenOff, whole: .reportsReceived),
    Part(part: .registrationOver24h, whole: .registrationReports),
    Part(part: .callOutsRecorded, whole: .callOutsAttended),
    Part(part: .casesAssessed, whole: .casesOpened),
    // A person counts by the first time in the year, here and there another.
    Part(part: .personsVictimsRepeat, whole: .personsVictims, isEverywhere: false),
    Part(part: .personsHighRiskAssisted, whole: .personsHighRisk),
    Part(part: .referralsAnswered, whole: .referralsMade),
    Part(part: .referralsAccepted, whole: .referralsAnswered),
    Part(part: .alcoholNightViolations, whole: .alcoholNightInspections),
  ]

  /// A sum of hours or days over what another figure counts: where few contribute, it tells of each.
  struct Amount: Sendable {
    let amount: Figure
    /// What contributes.
    let contributors: Figure
    /// Whether each contributes one at least.
    let isAtLeastContributors: Bool
  }

  static let amounts: [Amount] = [
    // A report registered at once has no whole hour.
    Amount(amount: .registrationHours, contributors: .registrationReports, isAtLeastContributors: false),
    Amount(amount: .crisisCentreDays, contributors: .personsCrisisCentre, isAtLeastContributors: true),
  ]

  /// Each registration later than 24 hours has so many hours at least.
  static let hoursOfALateRegistration = 24

  /// What stands at the end of the year, and so in one month only.
  public static let stocks: Set<Figure> = [.ordersActive, .familiesInDifficulty]

  /// What counts from 16 June 2024 on, when the law came into force.
  static let sinceTheLaw: Set<Figure> = [
    .offencesRegistered, .offences108_1, .offences108_1Domestic, .offences109_1, .offences109_1Domestic,
    .casesSentToCourt, .personsSentenced,
  ]
}
