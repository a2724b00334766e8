/// Someone in the service of a body, as the one who records.
struct Member {
  let actor: Reference
  let body: Reference
  /// The system the events are entered in.
  let source: StaticString

  /// The operator whom entry 0 introduces.
  static let `operator` = Member(
    actor: OperatorReferences.actor, body: OperatorReferences.body, source: "urn:synthetic:registry")
}

/// What someone in service does.
enum Role: Int, CaseIterable {
  case dutyOfficer, inspector, dvUnit, investigator, custodian, supervisor, armoury
  case prosecutor, courtClerk, centreWorker, ngoWorker, socialService, examiner, inspectorOfAkimat
  case keyOfficer, auditor, statistician

  var word: StaticString {
    switch self {
    case .dutyOfficer: "duty-officer"
    case .inspector: "inspector"
    case .dvUnit: "dv-unit"
    case .investigator: "investigator"
    case .custodian: "custodian"
    case .supervisor: "supervisor"
    case .armoury: "armoury"
    case .prosecutor: "prosecutor"
    case .courtClerk: "court-clerk"
    case .centreWorker: "centre-worker"
    case .ngoWorker: "ngo-worker"
    case .socialService: "social-service"
    case .examiner: "forensic-examiner"
    case .inspectorOfAkimat: "akimat-inspector"
    case .keyOfficer: "key-officer"
    case .auditor: "auditor"
    case .statistician: "statistician"
    }
  }

  /// Whether the task is the ledger's own: keys, replay, figures.
  var isOfLedger: Bool { self == .keyOfficer || self == .auditor || self == .statistician }

  /// Everything someone with this as the main task may do: the officers of the domestic violence unit are
  /// inspectors too.
  var words: [StaticString] { self == .dvUnit ? [word, Role.inspector.word] : [word] }
}
