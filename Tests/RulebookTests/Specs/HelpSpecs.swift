import IncidentEvents
import Rulebook

extension Spec {
  private static let child =
    Act.beginning + [
      .received(), .caseOpened(), Act.party(1, "suspect").saying(["ageBand": "under-14"]), .party(2),
    ]
  private static let consented = Act.file + [.consent()]
  /// The child, person 3, is a party to the case in which person 1 is suspected.
  private static let family = Act.file + [.party(3, "child")]
  private static let referredByPolice = consented + [.referred]

  static let help: [Spec] = [
    .given(consented)
      .when(.consentWithdrawn(77))
      .then(.asked, with: "CON-01")
      .but(when: .consentWithdrawn(Act.file.count)),
    .given(family)
      .when(Act.consent(3).saying(["givenBy": .person(1)]))
      .then(.flagged, with: "CON-02")
      .but(when: Act.consent(3).saying(["givenBy": .person(2)])),
    .given(Act.file)
      .when(.referred)
      .then(.flagged, with: "RFL-02")
      .but(given: [.consent()], when: .referred),
    .given(Act.file + [Act.consent().saying(["expires": "2024-07-03T10:00:00+05:00"])])
      .when(.referred)
      .then(.flagged, with: "RFL-03")
      .but(when: Act.referred.at("2024-07-03T09:59:59+05:00")),
    .given(referredByPolice)
      .when(.answered)
      .then(.flagged, with: "RFL-04")
      .but(given: [.agreement()], when: .answered),
    .given(Act.file + [.agreement(), .consent(recipients: ["health"]), .referred])
      .when(.answered)
      .then(.flagged, with: "RFL-05")
      .but(given: [.consent()], when: .answered),
    .given(Act.file)
      .when(.agreementEnded)
      .then(.asked, with: "AGR-01")
      .but(given: [.agreement()], when: .agreementEnded),
    .given(Act.file + [.admitted])
      .when(Act.discharged.by(Cast.otherCentre))
      .then(.flagged, with: "CTR-03")
      .but(when: .discharged),
    .given(Act.file)
      .when(.family("KZ-2008"))
      .then(.asked, with: "FAM-01")
      .but(when: .family()),
    .given(Act.file + [.family(), .familyClosed])
      .when(.familyClosed)
      .then(.asked, with: "FAM-02")
      .but(given: [.retracted(Act.file.count + 1, subject: .of(.family))], when: .familyClosed),
  ]
}
