import IncidentEvents
import Rulebook

extension Spec {
  static let cameras: [Spec] = [
    .given(Act.file + [.issued(), .callOut])
      .when(Act.exhibit.saying(["officer": .actor(1)]))
      .then(.flagged, with: "CAM-01")
      .but(when: .exhibit),
    .given(Act.file + [.issued()])
      .when(.handedBack(by: 1))
      .then(.flagged, with: "CAM-02")
      .but(when: .handedBack()),
    .given(Act.file + [.issued()])
      .when(.issued(to: 1))
      .then(.flagged, with: "CAM-03")
      .but(given: [.handedBack()], when: .issued(to: 1)),
    .given(Act.seized)
      .when(.transferred(from: 2).after(9))
      .then(.flagged, with: "EVD-02")
      .but(when: .transferred().after(9)),
    .given(Act.seized)
      .when(.transferred(digestIn: "1").after(9))
      .then(.flagged, with: "EVD-03")
      .but(when: .transferred().after(9)),
    .given(Act.file + [.issued(), .callOut])
      .when(
        Act.exhibit.saying([
          "recordedFrom": "2024-07-02T08:20:01+05:00", "recordedTo": "2024-07-02T09:00:00+05:00",
        ])
      )
      .then(.asked, with: "EVD-01")
      .but(
        when: Act.exhibit.saying([
          "recordedFrom": "2024-07-02T08:20:00+05:00", "recordedTo": "2024-07-02T09:00:00+05:00",
        ])),
  ]
}
