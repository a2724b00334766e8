import IncidentEvents
import Rulebook

extension Spec {
  static let centres: [Spec] = [
    .given(Act.file + [.referred, .answered])
      .when(.answered)
      .then(.asked, with: "RFL-01")
      .but(given: [.retracted(8, subject: .of(.referral))], when: .answered),
    .given(Act.file + [.admitted])
      .when(.admitted)
      .then(.flagged, with: "CTR-01")
      .but(given: [.discharged], when: .admitted),
    .given(Act.file)
      .when(.discharged)
      .then(.flagged, with: "CTR-02")
      .but(given: [.admitted], when: .discharged),
  ]
}
