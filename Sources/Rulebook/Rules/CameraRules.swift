import IncidentEvents
import Language

/// CAM-02 and CAM-03: who holds a camera. (CAM-01 stands with the exhibits.)
extension Rules {
  static func cameraIssued(
    _ data: CameraIssued, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAM-03: nobody else holds it.
    let holders = try standing.state(CameraState.self, of: event.subject).holders
    guard let other = holders.first(where: { $0 != data.officer }) else { return }
    found.note("CAM-03", ["camera": "\(event.subject)", "holder": "\(other)"], field: "data.officer")
  }

  static func cameraReturned(
    _ data: CameraReturned, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAM-02: it comes back from its holder.
    if try standing.state(CameraState.self, of: event.subject).holders.contains(data.officer) { return }
    found.note("CAM-02", ["officer": "\(data.officer)", "camera": "\(event.subject)"], field: "data.officer")
  }
}
