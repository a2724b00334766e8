// Written by Tools/generate from Schemas/law/retention.json; do not edit.

/// What kind of contact with a person is kept for how long.
public enum Contact: UInt8, CaseIterable, Sendable {
  case administrative
  case caseAcquitted
  case caseConvicted
  case caseTerminated
  case help
  case prevention

  /// How long after its last act it is kept, in years.
  public var years: Int {
    switch self {
    case .administrative: 3
    case .caseAcquitted: 5
    case .caseConvicted: 10
    case .caseTerminated: 5
    case .help: 3
    case .prevention: 3
    }
  }
  /// The basis of the period.
  public var basis: String {
    switch self {
    case .administrative: "Periods for keeping administrative files"
    case .caseAcquitted: "Periods for keeping criminal files ended by acquittal"
    case .caseConvicted: "Periods for keeping criminal files ended by conviction"
    case .caseTerminated: "Periods for keeping criminal files ended without a sentence"
    case .help: "Periods for keeping files of referrals, support and stays"
    case .prevention: "Periods for keeping files of risk surveys, designations and monitoring"
    }
  }
  /// How well the period is sourced.
  public var mark: SourcingMark {
    switch self {
    case .administrative: .G
    case .caseAcquitted: .G
    case .caseConvicted: .G
    case .caseTerminated: .G
    case .help: .G
    case .prevention: .G
    }
  }
}
