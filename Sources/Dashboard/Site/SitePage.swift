import Language
import Projections

/// A page of the site.
enum SitePage: String, CaseIterable {
  case overview, offences, risk, protection, support, justice, evidence, prevention, quality, about

  /// Its file in the folder of a language.
  var file: String { self == .overview ? "index.html" : "\(rawValue).html" }

  var title: Phrase {
    switch self {
    case .overview: Phrase.Site.overview
    case .offences: Phrase.Site.offences
    case .risk: Phrase.Site.risk
    case .protection: Phrase.Site.protection
    case .support: Phrase.Site.support
    case .justice: Phrase.Site.justice
    case .evidence: Phrase.Site.evidence
    case .prevention: Phrase.Site.prevention
    case .quality: Phrase.Site.quality
    case .about: Phrase.Site.about
    }
  }

  /// What the page tells.
  var lead: Phrase {
    switch self {
    case .overview: Phrase.Site.overviewLead
    case .offences: Phrase.Site.offencesLead
    case .risk: Phrase.Site.riskLead
    case .protection: Phrase.Site.protectionLead
    case .support: Phrase.Site.supportLead
    case .justice: Phrase.Site.justiceLead
    case .evidence: Phrase.Site.evidenceLead
    case .prevention: Phrase.Site.preventionLead
    case .quality: Phrase.Site.qualityLead
    case .about: Phrase.Site.aboutLead
    }
  }

  /// The figures that stand at its head, with last year's.
  var keyFigures: [Figure] {
    switch self {
    case .overview:
      [
        .reportsReceived, .offencesRegistered, .casesSentToCourt, .personsSentenced, .riskSurveys,
        .personsHighRisk, .personsCrisisCentre, .personsSupported,
      ]
    case .offences:
      [.offencesRegistered, .offences108_1, .offences109_1, .offences108_1Domestic, .offences109_1Domestic]
    case .risk: [.riskSurveys, .personsHighRisk, .personsHighRiskAssisted, .casesAssessed]
    case .protection:
      [.ordersIssued, .ordersServed, .ordersActive, .ordersViolated, .checkInsDue, .checkInsMissed]
    case .support:
      [.personsSupported, .personsCrisisCentre, .crisisCentreDays, .referralsMade, .personsVictimsRepeat]
    case .justice: [.casesOpened, .casesSentToCourt, .personsSentenced]
    case .evidence: [.callOutsAttended, .callOutsRecorded]
    case .prevention:
      [
        .programmesBegun, .programmesCompleted, .familiesInDifficulty, .familiesIdentified,
        .alcoholNightInspections, .alcoholNightViolations,
      ]
    case .quality:
      [.registrationReports, .registrationOver24h, .registrationHours, .reportsWrittenOff]
    case .about: []
    }
  }

  /// Where tables beyond the figures stand.
  init(_ subject: CrossTable.Subject) {
    switch subject {
    case .offences: self = .offences
    case .risk: self = .risk
    case .protection: self = .protection
    case .support: self = .support
    case .justice: self = .justice
    case .evidence: self = .evidence
    case .prevention: self = .prevention
    case .quality: self = .quality
    }
  }
}
