// Written by Tools/generate from Schemas/law/retention.json; do not edit.
// swift-format-ignore-file
public import Language

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
  public var basis: Phrase {
    switch self {
    case .administrative: Phrase(kk: "Әкімшілік істерді сақтау мерзімдері", ru: "Сроки хранения административных дел", en: "Periods for keeping administrative files")
    case .caseAcquitted: Phrase(kk: "Ақтаумен аяқталған қылмыстық істерді сақтау мерзімдері", ru: "Сроки хранения уголовных дел, оконченных оправданием", en: "Periods for keeping criminal files ended by acquittal")
    case .caseConvicted: Phrase(kk: "Соттаумен аяқталған қылмыстық істерді сақтау мерзімдері", ru: "Сроки хранения уголовных дел, оконченных осуждением", en: "Periods for keeping criminal files ended by conviction")
    case .caseTerminated: Phrase(kk: "Үкімсіз тоқтатылған қылмыстық істерді сақтау мерзімдері", ru: "Сроки хранения уголовных дел, прекращённых без приговора", en: "Periods for keeping criminal files ended without a sentence")
    case .help: Phrase(kk: "Жолдамалар, көмек және болу туралы істерді сақтау мерзімдері", ru: "Сроки хранения дел о направлениях, помощи и пребывании", en: "Periods for keeping files of referrals, support and stays")
    case .prevention: Phrase(kk: "Тәуекелді бағалау, тәуекелге жатқызу және бақылау істерін сақтау мерзімдері", ru: "Сроки хранения дел об оценках риска, отнесении к риску и наблюдении", en: "Periods for keeping files of risk surveys, designations and monitoring")
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
