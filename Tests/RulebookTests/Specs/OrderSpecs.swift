import IncidentEvents
import Rulebook

extension Spec {
  private static let ordered = Act.file + [.order()]
  private static let serving = ordered + [.orderServed]
  private static let minor =
    Act.beginning + [
      .received(), .caseOpened(), Act.party(1, "suspect").saying(["ageBand": "14-17"]), .party(2),
    ]
  private static let child =
    Act.beginning + [
      .received(), .caseOpened(), Act.party(1, "suspect").saying(["ageBand": "under-14"]), .party(2),
    ]
  private static let in2026 = "2026-04-02T09:00:00+05:00"

  static let orders: [Spec] = [
    .given(Act.file)
      .when(.order(days: 31))
      .then(.flagged, with: "ORD-01")
      .but(when: .order(days: 30)),
    .given(Act.file)
      .when(Act.order(days: 29).at("2026-03-02T00:00:00+05:00"))
      .then(.flagged, with: "ORD-02")
      .but(when: Act.order(days: 30).at("2026-03-02T00:00:00+05:00")),
    .given(child)
      .when(Act.order().at("2026-01-02T09:00:00+05:00"))
      .then(.flagged, with: "ORD-03")
      .but(
        given: [
          Act.party(1, "suspect").saying(["ageBand": "18-29"]).at("2026-01-01T09:00:00+05:00")
        ], when: Act.order().at("2026-01-02T09:00:00+05:00")),
    .given(child)
      .when(Act.order().at(in2026))
      .then(.flagged, with: "ORD-04")
      .but(when: Act.order().at("2026-07-02T09:00:00+05:00")),
    .given(minor)
      .when(Act.order().at("2026-07-01T21:59:59+05:00"))
      .then(.flagged, with: "ORD-05")
      .but(when: Act.order().at("2026-07-01T22:00:00+05:00")),
    .given(serving)
      .when(Act.order(2).at("2024-08-01T10:59:59+05:00"))
      .then(.flagged, with: "ORD-06")
      .but(when: Act.order(2).at("2024-08-01T11:00:00+05:00")),
    .given(serving)
      .when(Act.signatureRefused.at("2024-07-02T12:00:00+05:00"))
      .then(.flagged, with: "ORD-07")
      .but(given: [.retracted(Act.file.count + 1, subject: .of(.order))], when: .orderServed),
    .given(ordered + [.requirements()])
      .when(Act.orderServed.about(.of(.order, 5)))
      .then(.asked, with: "ORD-08")
      .but(when: .orderServed),
    .given(serving)
      .when(Act.extended.at("2024-08-01T11:00:00+05:00"))
      .then(.flagged, with: "ORD-09")
      .but(when: Act.extended.at("2024-08-01T10:59:59+05:00")),
    .given(ordered)
      .when(.extended)
      .then(.flagged, with: "ORD-10")
      .but(given: [.orderServed], when: .extended),
    .given(ordered)
      .when(.violated())
      .then(.flagged, with: "ORD-11")
      .but(given: [.orderServed], when: .violated()),
    .given(serving)
      .when(.violated("weapons"))
      .then(.asked, with: "ORD-12")
      .but(when: .violated("violence")),
    .given(Act.file)
      .when(Act.order().saying(["protectedPersons": [.person(2), .person(1)]]))
      .then(.asked, with: "ORD-13")
      .but(when: .order()),
    .given(serving)
      .when(Act.violated().at("2024-08-01T11:00:00+05:00"))
      .then(.flagged, with: "ORD-14")
      .but(given: [.extended], when: Act.violated().at("2024-08-11T10:59:59+05:00")),
    .given(ordered)
      .when(Act.orderServed.at("2024-07-02T08:59:59+05:00"))
      .then(.asked, with: "ORD-16")
      .but(when: Act.orderServed.at("2024-07-02T09:00:00+05:00")),
    .given(
      Act.file + [
        .terminated(), Act.order().at("2044-07-01T09:00:00+05:00"),
        Act.orderServed.at("2044-07-01T11:00:00+05:00"),
      ]
    )
    .when(.erased(at: "2044-07-31T10:59:59+05:00"))
    .then(.refused, with: "ERA-06")
    .but(when: .erased(at: "2044-07-31T11:00:00+05:00")),
  ]
}
