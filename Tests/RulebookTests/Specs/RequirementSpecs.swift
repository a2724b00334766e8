import IncidentEvents
import Rulebook

extension Spec {
  private static let required = Act.file + [.requirements()]

  static let requirements: [Spec] = [
    .given(Act.file)
      .when(.requirements(months: 13))
      .then(.flagged, with: "REQ-01")
      .but(when: .requirements(months: 12)),
    .given(Act.file)
      .when(.requirements(reports: 0))
      .then(.flagged, with: "REQ-02")
      .but(when: .requirements(reports: 1)),
    .given(Act.file)
      .when(.requirements(bans: ["alcohol", "shared-home"]))
      .then(.flagged, with: "REQ-03")
      .but(when: .requirements(bans: ["alcohol", "contact"])),
    .given(Act.file)
      .when(Act.requirements().by(Cast.justice))
      .then(.flagged, with: "REQ-04")
      .but(when: Act.requirements().by(Cast.justice).performed(by: Cast.court.body)),
    .given(required + [.order()])
      .when(Act.breached.about(.of(.order)))
      .then(.asked, with: "REQ-05")
      .but(when: .breached),
    .given(required)
      .when(Act.breached.at("2024-10-02T09:00:00+05:00"))
      .then(.flagged, with: "REQ-06")
      .but(when: Act.breached.at("2024-10-02T08:59:59+05:00")),
    .given(required)
      .when(Act.breached.at("2024-07-02T08:59:59+05:00"))
      .then(.asked, with: "REQ-07")
      .but(when: Act.breached.at("2024-07-02T09:00:00+05:00")),
    .given(required + [.requirementsEnded()])
      .when(.requirementsEnded("court-act"))
      .then(.asked, with: "REQ-08")
      .but(
        given: [.retracted(Act.file.count + 1, subject: .of(.order, 5))],
        when: .requirementsEnded("court-act")),
    .given(required)
      .when(Act.breached.without("ban"))
      .then(.asked, with: "REQ-09")
      .but(when: .breached),
    .given(required)
      .when(Act.breached.saying(["ban": "weapons"]))
      .then(.asked, with: "REQ-10")
      .but(when: .breached),
    .given(Act.file)
      .when(Act.requirements().saying(["protectedPersons": [.person(1)]]))
      .then(.asked, with: "REQ-11")
      .but(when: .requirements()),
  ]
}
