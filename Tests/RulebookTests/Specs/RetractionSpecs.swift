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
    .given(Act.charged)
      .when(.corrected(7, subject: .of(.offence), ["data": ["article": "108-1"]]))
      .then(.asked, with: "EVT-05")
      .but(when: .corrected(7, subject: .of(.offence), ["data": ["article": "109-1"]])),
    .given(Act.charged)
      .when(.corrected(7, subject: .of(.offence), ["data": ["district": "west"]]))
      .then(.refused, with: "EVT-06")
      .but(when: .corrected(7, subject: .of(.offence), ["data": ["district": "nura"]])),
    .given(Act.file)
      .when(.corrected(5, subject: .of(.case), ["data": ["name": "Sample"]]))
      .then(.refused, with: "EVT-07")
      .but(when: .corrected(5, subject: .of(.case), ["data": ["role": "witness"]])),
    .given(Act.file + [.retracted(6, subject: .of(.case))])
      .when(.corrected(7, subject: .of(.case), ["data": ["target": .string(Act.id(5))]]))
      .then(.refused, with: "EVT-08")
      .but(when: .corrected(7, subject: .of(.case), ["data": ["reason": "duplicate"]])),
  ]
}
