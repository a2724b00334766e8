import IncidentEvents
import Rulebook

extension Spec {
  static let actors: [Spec] = [
    .given(Act.beginning)
      .when(Act.received().by(Cast.operators))
      .then(.refused, with: "ROL-01")
      .but(when: .received()),
    .given(Act.beginning)
      .when(Act.received().by(.of(.body, 14)))
      .then(.refused, with: "ROL-02")
      .but(when: .received()),
    .given(Act.beginning + [Act("body.closed", .of(.body, 2))])
      .when(.received())
      .then(.asked, with: "BOD-01")
      .but(when: Act.received().by(Cast.help)),
    .given(Act.beginning + [.enrolled(3, key: Act.key("B", of: 3))])
      .when(.enrolled(4, key: Act.key("B", of: 3)))
      .then(.refused, with: "KEY-01")
      .but(when: .enrolled(4, key: Act.key("C", of: 4))),
    .given(Act.beginning)
      .when(.enrolled(3, key: Act.key("B", of: 3, in: "kua.test/almaty")))
      .then(.refused, with: "KEY-02")
      .but(when: .enrolled(3, key: Act.key("B", of: 3))),
    .given(Act.beginning + [.enrolled(3, key: Act.key("B", of: 3))])
      .when(.revoked(3, key: Act.key("C", of: 3)))
      .then(.asked, with: "KEY-03")
      .but(when: .revoked(3, key: Act.key("B", of: 3))),
    .given(Act.beginning)
      .when(
        Act(
          "policy.adopted", .of(.body),
          ["digest": .string(String(repeating: "0", count: 64)), "version": "kua-policy-1"])
      )
      .then(.refused, with: "POL-01")
      .but(
        when: Act(
          "policy.adopted", .of(.body),
          ["digest": .string(Policy.all[0].digest), "version": .string(Policy.all[0].version)])),
    .given(Act.beginning)
      .when(
        Act(
          "rulebook.adopted", .of(.body),
          ["digest": .string(String(repeating: "0", count: 64)), "version": "kua-rulebook-1"])
      )
      .then(.refused, with: "RBK-01")
      .but(
        when: Act(
          "rulebook.adopted", .of(.body),
          [
            "digest": .string(RulebookEdition.first.digest),
            "version": .string(RulebookEdition.first.version),
          ])),
  ]
}
