import IncidentEvents
import Rulebook

extension Spec {
  private static let sentenced = Act.charged + [.sent, .sentence("convicted", (30, "fine-mci"))]

  static let erasures: [Spec] = [
    .given(Act.file + [.terminated(), .held(.of(.case))])
      .when(.erased())
      .then(.refused, with: "ERA-01")
      .but(given: [.unheld(.of(.case), hold: Act.file.count + 1)], when: .erased()),
    .given(Act.charged)
      .when(.erased())
      .then(.refused, with: "ERA-02")
      .but(given: [.terminated()], when: .erased()),
    .given(sentenced + [.inForce, .terminated()])
      .when(.erased())
      .then(.refused, with: "ERA-03")
      .but(given: [.terminated("amnesty")], when: .erased()),
    .given(Act.file + [.terminated()])
      .when(.erased(at: "2029-07-02T23:59:59+05:00"))
      .then(.refused, with: "ERA-04")
      .but(when: .erased(at: "2029-07-03T00:00:00+05:00")),
    .given(Act.file + [.terminated(), .erased()])
      .when(.erased())
      .then(.refused, with: "ERA-05")
      .but(when: .erased(2)),
  ]
}
