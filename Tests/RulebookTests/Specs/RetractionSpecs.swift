import IncidentEvents
import Rulebook

extension Spec {
  static let retractions: [Spec] = [
    .given(Act.beginning)
      .when(.retracted(77, subject: .of(.body, 2)))
      .then(.refused, with: "EVT-01")
      .but(when: .retracted(1, subject: .of(.body, 2))),
    .given(Act.beginning)
      .when(.retracted(0, subject: .of(.body)))
      .then(.refused, with: "EVT-02")
      .but(when: .retracted(1, subject: .of(.body, 2))),
    .given(Act.beginning)
      .when(.retracted(1, subject: .of(.body)))
      .then(.refused, with: "EVT-03")
      .but(when: .retracted(1, subject: .of(.body, 2))),
    .given(Act.file + [.retracted(3, subject: .of(.report))])
      .when(.retracted(3, subject: .of(.report)))
      .then(.asked, with: "EVT-04")
      .but(given: [.party(3)], when: .retracted(8, subject: .of(.report))),
  ]
}
