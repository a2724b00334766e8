import IncidentEvents
import Language

/// A part of the work, under which event types are listed.
enum Family: CaseIterable {
  case reports, cases, people, offences, risk, orders, custody, evidence, help, court, prevention,
    corrections, office

  /// The family of a type, by what it is named for.
  init(_ type: EventType) {
    let name = type.short.prefix { $0 != "." }
    self =
      switch name {
      case "report", "call-out": .reports
      case "case": .cases
      case "party", "relationship", "person":
        type == .personDetained || type == .personReleased ? .custody : .people
      case "offence", "administrative-protocol", "forensic-examination": .offences
      case "risk", "cause", "high-risk", "monitoring", "check-in": .risk
      case "protective-order", "special-requirements", "official-warning": .orders
      case "preventive-measure": .custody
      case "camera", "evidence", "legal-hold": .evidence
      case "consent", "referral", "crisis-centre", "support", "family": .help
      case "sentence", "correction": .court
      case "preventive-conversation", "preventive-registration", "alcohol-sale", "outreach", "review":
        .prevention
      case "event", "access": .corrections
      default: .office
      }
  }

  /// What it is called.
  var phrase: Phrase {
    switch self {
    case .reports: Phrase.Recording.familyReports
    case .cases: Phrase.Recording.familyCases
    case .people: Phrase.Recording.familyPeople
    case .offences: Phrase.Recording.familyOffences
    case .risk: Phrase.Recording.familyRisk
    case .orders: Phrase.Recording.familyOrders
    case .custody: Phrase.Recording.familyCustody
    case .evidence: Phrase.Recording.familyEvidence
    case .help: Phrase.Recording.familyHelp
    case .court: Phrase.Recording.familyCourt
    case .prevention: Phrase.Recording.familyPrevention
    case .corrections: Phrase.Recording.familyCorrections
    case .office: Phrase.Recording.familyOffice
    }
  }
}
