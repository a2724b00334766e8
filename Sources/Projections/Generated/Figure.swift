// Written by Tools/generate from Schemas/figures; do not edit.
// swift-format-ignore-file
/// A figure of the yearly statistics.
public enum Figure: UInt8, CaseIterable, Sendable {
  /// Offences registered.
  case offencesRegistered
  /// Offences under article 108-1, intentional minor harm to health.
  case offences108_1
  /// Domestic offences under article 108-1, intentional minor harm to health.
  case offences108_1Domestic
  /// Offences under article 109-1, battery.
  case offences109_1
  /// Domestic offences under article 109-1, battery.
  case offences109_1Domestic
  /// Cases sent to court.
  case casesSentToCourt
  /// Persons convicted.
  case personsSentenced
  /// Risk surveys completed.
  case riskSurveys
  /// Persons designated as high risk.
  case personsHighRisk
  /// Surveys that state alcohol as a cause.
  case causesAlcohol
  /// Surveys that state jealousy as a cause.
  case causesJealousy
  /// Surveys that state social instability as a cause.
  case causesSocialInstability
  /// Persons admitted to crisis centres.
  case personsCrisisCentre
  /// Women and children supported.
  case personsSupported
  /// Reports received.
  case reportsReceived
  /// Reports by call to 102 (police).
  case reportsChannel102
  /// Reports by call to 112 (rescue service).
  case reportsChannel112
  /// Reports by call to 111 (family line).
  case reportsChannel111
  /// Reports made in person.
  case reportsChannelInPerson
  /// Reports made online.
  case reportsChannelOnline
  /// Reports found by an officer.
  case reportsChannelOfficer
  /// Reports by other citizens.
  case reportsChannelCitizen
  /// Reports by municipal services.
  case reportsChannelMunicipalService
  /// Reports by health organisations.
  case reportsChannelHealth
  /// Reports by schools.
  case reportsChannelSchool
  /// Reports by non-governmental organisations.
  case reportsChannelNgo
  /// Reports written off.
  case reportsWrittenOff
  /// Reports that led to a registered offence.
  case registrationReports
  /// Hours from report to registration.
  case registrationHours
  /// Registrations later than 24 hours.
  case registrationOver24h
  /// Call-outs attended.
  case callOutsAttended
  /// Call-outs with a recording.
  case callOutsRecorded
  /// Cases opened from reports.
  case casesOpened
  /// Cases with a risk assessment.
  case casesAssessed
  /// Requalifications to a graver article.
  case requalificationsUp
  /// Requalifications to a less grave article.
  case requalificationsDown
  /// Persons added as victims.
  case personsVictims
  /// Persons who were victims again.
  case personsVictimsRepeat
  /// Persons of high risk, identified and helped.
  case personsHighRiskAssisted
  /// Referrals made.
  case referralsMade
  /// Referrals answered.
  case referralsAnswered
  /// Referrals accepted.
  case referralsAccepted
  /// Days in crisis centres.
  case crisisCentreDays
  /// Protective orders issued.
  case ordersIssued
  /// Protective orders served.
  case ordersServed
  /// Protective orders active at the end.
  case ordersActive
  /// Protective orders violated.
  case ordersViolated
  /// Check-ins due.
  case checkInsDue
  /// Check-ins completed.
  case checkInsCompleted
  /// Check-ins missed.
  case checkInsMissed
  /// Correction programmes begun.
  case programmesBegun
  /// Correction programmes completed.
  case programmesCompleted
  /// Families identified in a difficult life situation.
  case familiesIdentified
  /// Families in a difficult life situation at the end.
  case familiesInDifficulty
  /// Night inspections of alcohol sale.
  case alcoholNightInspections
  /// Night sales of alcohol found.
  case alcoholNightViolations

  /// The key as printed.
  public var key: String { definition.key }
  /// What it counts, and how.
  public var definition: FigureDefinition { Self.definitions[Int(rawValue)] }
}

/// Figures that are printed together, the briefing's first.
public enum FigureGroup: CaseIterable, Sendable {
  case briefing, reports, cases, victims, prevention

  /// In the order they are printed.
  public var figures: [Figure] {
    switch self {
    case .briefing:
      [
        .offencesRegistered,
        .offences108_1,
        .offences108_1Domestic,
        .offences109_1,
        .offences109_1Domestic,
        .casesSentToCourt,
        .personsSentenced,
        .riskSurveys,
        .personsHighRisk,
        .causesAlcohol,
        .causesJealousy,
        .causesSocialInstability,
        .personsCrisisCentre,
        .personsSupported,
      ]
    case .reports:
      [
        .reportsReceived,
        .reportsChannel102,
        .reportsChannel112,
        .reportsChannel111,
        .reportsChannelInPerson,
        .reportsChannelOnline,
        .reportsChannelOfficer,
        .reportsChannelCitizen,
        .reportsChannelMunicipalService,
        .reportsChannelHealth,
        .reportsChannelSchool,
        .reportsChannelNgo,
        .reportsWrittenOff,
        .registrationReports,
        .registrationHours,
        .registrationOver24h,
        .callOutsAttended,
        .callOutsRecorded,
      ]
    case .cases:
      [
        .casesOpened,
        .casesAssessed,
        .requalificationsUp,
        .requalificationsDown,
      ]
    case .victims:
      [
        .personsVictims,
        .personsVictimsRepeat,
        .personsHighRiskAssisted,
        .referralsMade,
        .referralsAnswered,
        .referralsAccepted,
        .crisisCentreDays,
      ]
    case .prevention:
      [
        .ordersIssued,
        .ordersServed,
        .ordersActive,
        .ordersViolated,
        .checkInsDue,
        .checkInsCompleted,
        .checkInsMissed,
        .programmesBegun,
        .programmesCompleted,
        .familiesIdentified,
        .familiesInDifficulty,
        .alcoholNightInspections,
        .alcoholNightViolations,
      ]
    }
  }
}
