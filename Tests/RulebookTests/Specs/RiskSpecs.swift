import IncidentEvents
import Rulebook

extension Spec {
  static let risk: [Spec] = [
    .given(Act.file + [.assessed("1111110000000")])
      .when(.designated())
      .then(.asked, with: "RSK-01")
      .but(when: .designated().saying(["overrideReason": "victim-fear"])),
    .given(Act.file)
      .when(.lifted)
      .then(.asked, with: "RSK-02")
      .but(given: [.designated()], when: .lifted),
    .given(Act.file + [.assessed("1111111000000")])
      .when(.designated(2))
      .then(.asked, with: "RSK-03")
      .but(when: .designated()),
    .given(Act.file)
      .when(.assessed("1111111000000", eligible: false))
      .then(.flagged, with: "RSK-04")
      .but(when: .assessed("1111111000000")),
    .given(Act.file)
      .when(.assessed("1111111??????"))
      .then(.flagged, with: "RSK-05")
      .but(when: .assessed("11111110?????")),
    .given(Act.file)
      .when(.checkedIn)
      .then(.flagged, with: "MON-01")
      .but(given: [.monitored], when: .checkedIn),
    .given(Act.file)
      .when(.unmonitored)
      .then(.asked, with: "MON-02")
      .but(given: [.monitored], when: .unmonitored),
    .given(Act.file + [.monitored])
      .when(.monitored)
      .then(.flagged, with: "MON-03")
      .but(given: [.unmonitored], when: .monitored),
    .given(Act.file + [.monitored, .checkedIn])
      .when(Act.missed.saying(["dueAt": "2024-07-10T10:00:00+05:00"]))
      .then(.asked, with: "MON-04")
      .but(when: .missed),
  ]
}
