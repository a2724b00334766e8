import IncidentEvents
import Rulebook

extension Spec {
  private static let sentenced = Act.charged + [.sent, .sentence("convicted", (30, "fine-mci"))]

  static let ends: [Spec] = [
    .given(Act.charged + [.sent])
      .when(.inForce)
      .then(.asked, with: "CRT-07")
      .but(given: [.sentence("acquitted", nil)], when: .inForce),
    .given(sentenced)
      .when(.served)
      .then(.asked, with: "CRT-08")
      .but(given: [.inForce], when: .served),
    .given(sentenced + [.inForce, .served])
      .when(.terminated())
      .then(.asked, with: "CRT-09")
      .but(given: [.sentBack], when: .terminated()),
  ]
}
