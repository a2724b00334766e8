import IncidentEvents
import Language

/// CAM-01, CAM-04, EVD-01, EVD-12: what a body-worn camera recorded.
extension Rules {
  static func evidenceAcquired(
    _ data: EvidenceAcquired, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    chained(data.previous, exhibit, &found)
    // EVD-12: what was registered is what was on the device.
    guard let registered = exhibit.digest else { return }
    let source = event.string(data.sourceDigest)
    if source == registered { return }
    found.note(
      "EVD-12", ["source": .text(source), "registered": .text(registered)], field: "data.sourceDigest")
  }

  static func evidenceRegistered(
    _ data: EvidenceRegistered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    if let camera = data.camera(in: event.entry) { try ofItsCamera(data, camera, event, standing, &found) }
    if data.kind == .bodyCamera { try ofACallOut(data, event, standing, &found) }
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    // Systems that know of no `previous` of a registration give none; what came before it is then read from the log.
    if data.previous != nil { chained(data.previous, exhibit, &found) }
    // EVD-12: what is registered is what was on the device.
    guard let source = exhibit.acquisition?.digest else { return }
    let registered = event.string(data.sha256)
    if source == registered { return }
    found.note("EVD-12", ["source": .text(source), "registered": .text(registered)], field: "data.sha256")
  }

  /// CAM-01: the officer held the camera; CAM-04: it did record then.
  private static func ofItsCamera(
    _ data: EvidenceRegistered, _ reference: Reference, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    let camera = try standing.state(CameraState.self, of: reference)
    let officer = data.officer(in: event.entry) ?? event.performer ?? event.actor
    // Where nobody says when it recorded, whoever holds it now.
    let isHeld =
      data.recordedFrom.map { camera.isHeld(by: officer, at: $0) } ?? camera.holders.contains(officer)
    if !isHeld {
      found.note("CAM-01", ["officer": "\(officer)", "camera": "\(reference)"], field: "data.camera")
    }
    guard let from = data.recordedFrom, let to = data.recordedTo else { return }
    for gap in camera.gaps where gap.from.instant < to.instant && from.instant < gap.to.instant {
      found.note(
        "CAM-04",
        [
          "camera": "\(reference)", "gapFrom": "\(gap.from)", "gapTo": "\(gap.to)", "from": "\(from)",
          "to": "\(to)", "exhibit": "\(event.subject)",
        ], field: "data.recordedFrom")
    }
  }

  /// EVD-01: the recording overlaps an attended call-out of its report.
  private static func ofACallOut(
    _ data: EvidenceRegistered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let report = data.report(in: event.entry)
    let problem: PhraseValue
    if let report, let from = data.recordedFrom, let to = data.recordedTo {
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
      "EVD-01", ["problem": problem], field: report == nil ? "data.report" : "data.recordedFrom")
  }
}
