import IncidentEvents
import Rulebook

extension Spec {
  static let reports: [Spec] = [
    .given(Act.file + [.numbered(), .received(2)])
      .when(.numbered(2))
      .then(.asked, with: "REP-01")
      .but(when: .numbered(2).at("2025-01-01T00:00:00+05:00")),
    .given(Act.file)
      .when(Act.callOut.without("noRecordingReason"))
      .then(.flagged, with: "CAL-01")
      .but(when: .callOut),
    .given(Act.file)
      .when(Act.callOut.saying(["arrived": "2024-07-01T19:59:59+05:00"]))
      .then(.asked, with: "CAL-02")
      .but(when: Act.callOut.saying(["arrived": "2024-07-01T20:00:00+05:00"])),
  ]
}
