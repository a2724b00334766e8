import IncidentEvents
import Rulebook

extension Spec {
  static let court: [Spec] = [
    .given(Act.charged)
      .when(.sentence("acquitted", nil))
      .then(.asked, with: "CRT-01")
      .but(given: [.sent], when: .sentence("acquitted", nil)),
    .given(Act.charged)
      .when(.sentBack)
      .then(.asked, with: "CRT-02")
      .but(given: [.sent], when: .sentBack),
    .given(Act.charged + [.sent])
      .when(.sent)
      .then(.asked, with: "CRT-03")
      .but(given: [.sentBack], when: .sent),
    .given(Act.charged + [.sent])
      .when(.sentence("acquitted", (10, "fine-mci")))
      .then(.asked, with: "CRT-04")
      .but(when: .sentence("acquitted", nil)),
    .given(Act.charged + [.sent])
      .when(.sentence("convicted", (51, "arrest-days")))
      .then(.flagged, with: "CRT-05")
      .but(when: .sentence("convicted", (50, "arrest-days"))),
    .given(Act.charged + [.sent])
      .when(.sentence("convicted", nil))
      .then(.asked, with: "CRT-06")
      .but(when: .sentence("convicted", (200, "fine-mci"))),
  ]
}
