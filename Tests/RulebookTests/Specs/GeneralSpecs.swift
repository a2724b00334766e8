import IncidentEvents
import Rulebook

extension Spec {
  static let general: [Spec] = [
    .given(Act.beginning)
      .when(.received().at("2024-07-01T20:00:00+06:00"))
      .then(.refused, with: "TIM-01")
      .but(when: .received()),
    .given(Act.beginning)
      .when(.received().at("2024-07-01T20:00:01+05:00", precision: "hour"))
      .then(.refused, with: "TIM-04")
      .but(when: .received().at("2024-07-01T20:00:00+05:00", precision: "hour")),
    .given(Act.file)
      .when(.registered().saying(["committedFrom": "2024-07-01T19:00:01+05:00"]))
      .then(.refused, with: "TIM-05")
      .but(when: .registered().saying(["committedFrom": "2024-07-01T19:00:00+05:00"])),
    .given(Act.beginning)
      .when(.received().recorded(at: "2024-07-01T14:54:59.999Z"))
      .then(.asked, with: "TIM-06")
      .but(when: .received().recorded(at: "2024-07-01T14:55:00.000Z")),
    .given(Act.file)
      .when(.party(3).performed(by: .of(.actor, 9)))
      .then(.asked, with: "REF-01")
      .but(when: .party(3)),
    .given(Act.file)
      .when(.caseOpened())
      .then(.asked, with: "REF-02")
      .but(when: .caseOpened(2)),
    .given(Act.beginning)
      .when(.received().saying(["district": "saraishyq"]).at("2024-06-11T23:59:59+05:00"))
      .then(.asked, with: "DST-01")
      .but(when: .received().saying(["district": "saraishyq"]).at("2024-06-12T00:00:00+05:00")),
  ]
}
