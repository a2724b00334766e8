import IncidentEvents
import Language

/// CAM-02 to CAM-06: who holds a camera, and when it did not record. (CAM-01 stands with the exhibits.)
extension Rules {
  static func cameraIssued(
    _ data: CameraIssued, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let camera = try standing.state(CameraState.self, of: event.subject)
    sameSerial(event.string(data.serial), camera, &found)
    // CAM-03: nobody else holds it.
    guard let other = camera.holders.first(where: { $0 != data.officer }) else { return }
    found.note("CAM-03", ["camera": "\(event.subject)", "holder": "\(other)"], field: "data.officer")
  }

  static func cameraReturned(
    _ data: CameraReturned, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let camera = try standing.state(CameraState.self, of: event.subject)
    sameSerial(event.string(data.serial), camera, &found)
    // CAM-02: it comes back from its holder.
    if camera.holders.contains(data.officer) { return }
    found.note("CAM-02", ["officer": "\(data.officer)", "camera": "\(event.subject)"], field: "data.officer")
  }

  static func cameraGapNoted(
    _ data: CameraGapNoted, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAM-04: it recorded nothing in the gap.
    for recording in try standing.state(CameraState.self, of: event.subject).recordings
    where recording.from.instant < data.to.instant && data.from.instant < recording.to.instant {
      found.note(
        "CAM-04",
        [
          "camera": "\(event.subject)", "gapFrom": "\(data.from)", "gapTo": "\(data.to)",
          "from": "\(recording.from)", "to": "\(recording.to)", "exhibit": "\(recording.exhibit)",
        ], field: "data.from")
    }
  }

  /// CAM-05: somebody holds each camera that is taken to a call-out.
  static func held(
    _ cameras: ReferenceList, at arrived: LocalTime, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    for at in 0..<cameras.count {
      let camera = cameras.reference(at, in: event.entry)
      if try standing.state(CameraState.self, of: camera).isHeld(by: nil, at: arrived) { continue }
      found.note("CAM-05", ["camera": "\(camera)"], field: "data.cameras")
    }
  }

  /// CAM-06: a camera keeps its serial number.
  private static func sameSerial(_ serial: String, _ camera: CameraState, _ found: inout Findings) {
    guard let first = camera.serial, first != serial else { return }
    found.note("CAM-06", ["serial": .text(serial), "first": .text(first)], field: "data.serial")
  }
}
