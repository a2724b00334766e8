import IncidentEvents
import Rulebook

extension Spec {
  static let persons: [Spec] = [
    .given(Act.file)
      .when(.separated(1, from: 2))
      .then(.asked, with: "PER-01")
      .but(given: [.identified(2, as: 1)], when: .separated(1, from: 2)),
    .given(Act.file + [.party(3), .identified(1, as: 2), .identified(2, as: 3), .identified(3, as: 1)])
      .when(.separated(1, from: 2))
      .then(.flagged, with: "PER-02")
      .but(given: [.separated(3, from: 1)], when: .separated(1, from: 2)),
    .given(Act.file + [.held(.of(.person))])
      .when(.unheld(.of(.person), hold: 0))
      .then(.refused, with: "HLD-01")
      .but(when: .unheld(.of(.person), hold: Act.file.count)),
  ]
}
