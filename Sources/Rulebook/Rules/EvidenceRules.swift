import IncidentEvents
import Language

/// CAM-01, EVD-01 to EVD-03: what a body-worn camera recorded, and through whose hands an exhibit goes.
extension Rules {
  static func evidenceRegistered(
    _ data: EvidenceRegistered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    try heldByOfficer(data, event, standing, &found)
    if data.kind == .bodyCamera { try ofACallOut(data, standing, &found) }
  }

  /// CAM-01: the officer holds the camera.
  private static func heldByOfficer(
    _ data: EvidenceRegistered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let camera = data.camera else { return }
    let officer = data.officer ?? event.performer ?? event.actor
    if try standing.state(CameraState.self, of: camera).holders.contains(officer) { return }
    found.note("CAM-01", ["officer": "\(officer)", "camera": "\(camera)"], field: "data.camera")
  }

  /// EVD-01: the recording overlaps an attended call-out of its report.
  private static func ofACallOut(
    _ data: EvidenceRegistered, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let problem: PhraseValue
    if let report = data.report, let from = data.recordedFrom, let to = data.recordedTo {
      for arrived in try standing.state(ReportState.self, of: report).arrivals {
        let opens = arrived.instant - found.limit(.evd01MinutesBefore) * 60
        let closes = arrived.instant + found.limit(.evd01HoursAfter) * 3600
        if from.instant <= closes, to.instant >= opens { return }
      }
      problem = .phrase(
        Phrase.Findings.recordingOfNoCallOut(from: "\(from)", report: "\(report)", to: "\(to)"))
    } else {
      problem = .word(Phrase.Findings.recordingOfNoReport)
    }
    found.note(
      "EVD-01", ["problem": problem], field: data.report == nil ? "data.report" : "data.recordedFrom")
  }

  static func evidenceTransferred(
    _ data: EvidenceTransferred, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    // EVD-02: it comes from whoever has it.
    if let custodian = exhibit.custodian, custodian != data.from {
      found.note("EVD-02", ["from": "\(data.from)", "custodian": "\(custodian)"], field: "data.from")
    }
    // EVD-03: the file is the one registered, before and after.
    guard let registered = exhibit.digest else { return }
    let given = event.string(data.digestOut), taken = event.string(data.digestIn)
    if given != registered || taken != registered {
      found.note(
        "EVD-03", ["registered": .text(registered), "given": .text(given), "taken": .text(taken)],
        field: given != registered ? "data.digestOut" : "data.digestIn")
    }
  }
}
