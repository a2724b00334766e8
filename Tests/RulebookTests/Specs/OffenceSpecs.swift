import IncidentEvents
import Rulebook

extension Spec {
  static let offences: [Spec] = [
    .given(Act.charged)
      .when(.registered(2).saying(["episode": 1]))
      .then(.asked, with: "OFF-01")
      .but(when: .registered(2)),
    .given(Act.file)
      .when(
        .registered().saying([
          "committedFrom": "2024-06-15T22:00:00+05:00", "committedTo": "2024-06-15T23:59:59+05:00",
        ])
      )
      .then(.asked, with: "OFF-02")
      .but(
        when: .registered().saying([
          "committedFrom": "2024-06-15T22:00:00+05:00", "committedTo": "2024-06-16T00:00:00+05:00",
        ])),
    .given(Act.charged)
      .when(.requalified(from: "107", to: "109-1"))
      .then(.asked, with: "OFF-03")
      .but(when: .requalified(from: "108-1", to: "109-1")),
    .given(Act.file + [.related("spouse")])
      .when(.registered().saying(["domestic": "no"]))
      .then(.flagged, with: "OFF-05")
      .but(when: .registered().saying(["domestic": "yes"])),
    .given(Act.file)
      .when(.registered().at("2024-07-02T20:00:01+05:00"))
      .then(.flagged, with: "OFF-06")
      .but(when: .registered().at("2024-07-02T20:00:00+05:00")),
    .given(Act.file)
      .when(.administrative("73-1", committed: "2024-06-16T00:00:00+05:00"))
      .then(.asked, with: "ADM-01")
      .but(when: .administrative("73-1", committed: "2024-06-15T23:59:59+05:00")),
  ]
}
