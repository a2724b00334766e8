import IncidentEvents
import Rulebook

extension Spec {
  private static let two = Act.charged + [.caseOpened(2, from: nil)]

  static let cases: [Spec] = [
    .given(two + [.caseOpened(3, from: nil), .joined(3, into: 2)])
      .when(.joined(2, into: 3))
      .then(.asked, with: "CAS-01")
      .but(when: .joined(2, into: 1)),
    .given(two + [.joined(1, into: 2)])
      .when(.joined(1, into: 2))
      .then(.asked, with: "CAS-02")
      .but(when: .joined(2, into: 1)),
    .given(two)
      .when(.severed(3, outOf: 2, 1))
      .then(.asked, with: "CAS-03")
      .but(given: [.joined(1, into: 2)], when: .severed(3, outOf: 2, 1)),
    .given(Act.charged + [.suspended])
      .when(.suspended)
      .then(.asked, with: "CAS-04")
      .but(given: [.resumed()], when: .suspended),
    .given(Act.charged)
      .when(.resumed("decision-set-aside"))
      .then(.asked, with: "CAS-05")
      .but(given: [.terminated()], when: .resumed("decision-set-aside")),
    .given(Act.charged + [.severed(2, 1)])
      .when(.examined())
      .then(.asked, with: "FOR-01")
      .but(when: .examined(offence: nil)),
  ]

  private static let sentenced = Act.charged + [.sent, .sentence("convicted", (30, "fine-mci"))]
  /// Case 2 of the same pair.
  private static let again =
    Act.charged + [
      .caseOpened(2, from: nil), .other(.party(1, "suspect")), .other(.party(2)),
    ]

  static let endings: [Spec] = [
    .given(Act.charged + [.suspended])
      .when(.sent)
      .then(.flagged, with: "CRT-10")
      .but(given: [.resumed()], when: .sent),
    .given(Act.charged + [.examined("moderate")])
      .when(.sent)
      .then(.flagged, with: "CRT-11")
      .but(given: [.examined(offence: nil)], when: .sent),
    .given(Act.charged + [.issued(), .callOut, .ofCase])
      .when(.sent)
      .then(.flagged, with: "CRT-12")
      .but(given: [.verified().after(10)], when: .sent),
    .given(Act.charged + [.sent])
      .when(.changed("acquitted", nil))
      .then(.asked, with: "CRT-13")
      .but(given: [.sentence("convicted", (30, "fine-mci"))], when: .changed("acquitted", nil)),
    .given(Act.charged + [.sent])
      .when(.appealed)
      .then(.asked, with: "CRT-14")
      .but(given: [.sentence("acquitted", nil)], when: .appealed),
    .given(again + [.terminated()])
      .when(.other(.terminated()))
      .then(.flagged, with: "CRT-15")
      .but(when: .other(.terminated("no-offence"))),
  ]

  static let disposals: [Spec] = [
    .given(Act.file)
      .when(.disposed().at("2024-07-02T20:00:01+05:00"))
      .then(.flagged, with: "REP-02")
      .but(when: .disposed().at("2024-07-02T20:00:00+05:00")),
    .given(Act.file)
      .when(.disposed(approver: 10))
      .then(.flagged, with: "REP-03")
      .but(when: .disposed()),
    .given(Act.charged)
      .when(.disposed())
      .then(.flagged, with: "REP-04")
      .but(given: [.retracted(7, subject: .of(.offence))], when: .disposed()),
    .given(Act.file + [.received(2)])
      .when(.disposed("joined"))
      .then(.asked, with: "REP-05")
      .but(when: .disposed("joined").saying(["into": .string("\(Reference.of(.report, 2))")])),
    .given(Act.file + [.disposed()])
      .when(.disposed("nomenclature"))
      .then(.asked, with: "REP-06")
      .but(given: [.retracted(7, subject: .of(.report))], when: .disposed("nomenclature")),
  ]

  static let reviews: [Spec] = [
    .given(Act.file + [.prosecutorOfPolice])
      .when(Act.reviewed("deadline").by((.of(.actor, 20), .of(.body, 2))))
      .then(.refused, with: "REV-01")
      .but(when: .reviewed("deadline")),
    .given(Act.file)
      .when(.reviewed("deadline").saying(["event": .string(Act.id(77))]))
      .then(.asked, with: "REV-02")
      .but(when: .reviewed("deadline").saying(["event": .string(Act.id(4))])),
    .given(Act.charged + [.terminated(), .reviewed("concealed", of: .of(.offence))])
      .when(.erased())
      .then(.refused, with: "ERA-07")
      .but(given: [.reviewed("in-order", of: .of(.offence))], when: .erased()),
  ]

  static let custody: [Spec] = [
    .given(Act.seized + [.accessed.after(9)])
      .when(.verified().after(9))
      .then(.asked, with: "EVD-04")
      .but(when: .verified().after(10)),
    .given(Act.seized)
      .when(.verified("1").after(9))
      .then(.flagged, with: "EVD-05")
      .but(when: .verified().after(9)),
    .given(Act.seized + [.verified("1").after(9)])
      .when(.derived.after(10))
      .then(.flagged, with: "EVD-06")
      .but(given: [.verified().after(10)], when: .derived.after(11)),
    .given(Act.seized + [.disposedOf.after(9)])
      .when(.accessed.after(10))
      .then(.flagged, with: "EVD-07")
      .but(given: [.retracted(10, subject: .of(.exhibit))], when: .accessed.after(9)),
    .given(Act.seized + [.ruled.after(9)])
      .when(.ruled.after(10))
      .then(.flagged, with: "EVD-08")
      .but(given: [.retracted(10, subject: .of(.exhibit))], when: .ruled.after(9)),
    .given(Act.seized + [.terminated(), .held(.of(.case))])
      .when(.disposedOf.after(9))
      .then(.refused, with: "EVD-09")
      .but(given: [.unheld(.of(.case), hold: 11)], when: .disposedOf.after(9)),
    .given(Act.seized)
      .when(.disposedOf.after(9))
      .then(.refused, with: "EVD-10")
      .but(given: [.terminated()], when: .disposedOf.after(9)),
    .given(Act.seized + [.terminated(), .disposedOf.after(9)])
      .when(.disposedOf.after(11))
      .then(.asked, with: "EVD-11")
      .but(given: [.retracted(11, subject: .of(.exhibit))], when: .disposedOf.after(9)),
    .given(Act.file + [.issued(), .callOut, .acquired("1")])
      .when(.exhibit.after(9))
      .then(.flagged, with: "EVD-12")
      .but(given: [.retracted(9, subject: .of(.exhibit)), .acquired()], when: .exhibit.after(11)),
  ]

  static let gaps: [Spec] = [
    .given(Act.seized)
      .when(.gap("2024-07-01T20:44:59+05:00", "2024-07-01T21:00:00+05:00"))
      .then(.flagged, with: "CAM-04")
      .but(when: .gap("2024-07-01T20:45:00+05:00", "2024-07-01T21:00:00+05:00")),
    .given(Act.file + [.issued().at("2024-07-01T20:20:01+05:00")])
      .when(.recorded)
      .then(.flagged, with: "CAM-05")
      .but(
        given: [.issued().at("2024-07-01T20:20:00+05:00").saying(["officer": .actor(10)])], when: .recorded),
    .given(Act.file + [.issued(), .handedBack()])
      .when(.issued().saying(["serial": "SYN-000002"]))
      .then(.asked, with: "CAM-06")
      .but(when: .issued()),
  ]
}

extension Act {
  /// The exhibit, said to be of the case.
  fileprivate static let ofCase = Act.exhibit.saying(["case": .string("\(Reference.of(.case))")])
  /// The call-out, with the camera.
  fileprivate static let recorded = Act.callOut.saying(["cameras": [.string("\(Reference.of(.camera))")]])
    .without("noRecordingReason")
  /// Someone enrolled as prosecutor who serves a police body.
  fileprivate static let prosecutorOfPolice = Act(
    "actor.enrolled", .of(.actor, 20),
    ["body": .string("\(Reference.of(.body, 2))"), "roles": ["prosecutor"]])
}
