import IncidentEvents
import Rulebook

extension Exemplar {
  private static let two = Act.charged + [.caseOpened(2, from: nil)]

  static let cases = [
    Exemplar(
      "CAS-01", given: two + [.caseOpened(3, from: nil), .joined(3, into: 2)], broken: .joined(2, into: 3),
      kept: .joined(2, into: 1)),
    Exemplar(
      "CAS-02", given: two + [.joined(1, into: 2)], broken: .joined(1, into: 2), kept: .joined(2, into: 1)),
    Exemplar(
      "CAS-03", given: two, broken: .severed(3, outOf: 2, 1), kept: .severed(3, outOf: 2, 1),
      alsoGiven: [.joined(1, into: 2)]),
    Exemplar(
      "CAS-04", given: Act.charged + [.suspended], broken: .suspended, kept: .suspended,
      alsoGiven: [.resumed()]),
    Exemplar(
      "CAS-05", given: Act.charged, broken: .resumed("decision-set-aside"),
      kept: .resumed("decision-set-aside"),
      alsoGiven: [.terminated()]),
    Exemplar(
      "FOR-01", given: Act.charged + [.severed(2, 1)], broken: .examined(), kept: .examined(offence: nil)),
  ]

  private static let sentenced = Act.charged + [.sent, .sentence("convicted", (30, "fine-mci"))]
  /// Case 2 of the same pair.
  private static let again =
    Act.charged + [
      .caseOpened(2, from: nil), .other(.party(1, "suspect")), .other(.party(2)),
    ]

  static let endings = [
    Exemplar(
      "CRT-10", given: Act.charged + [.suspended], broken: .sent, kept: .sent, alsoGiven: [.resumed()]),
    Exemplar(
      "CRT-11", given: Act.charged + [.examined("moderate")], broken: .sent, kept: .sent,
      alsoGiven: [.examined(offence: nil)]),
    Exemplar(
      "CRT-12", given: Act.charged + [.issued(), .callOut, .ofCase], broken: .sent, kept: .sent,
      alsoGiven: [.verified().after(10)]),
    Exemplar(
      "CRT-13", given: Act.charged + [.sent], broken: .changed("acquitted", nil),
      kept: .changed("acquitted", nil),
      alsoGiven: [.sentence("convicted", (30, "fine-mci"))]),
    Exemplar(
      "CRT-14", given: Act.charged + [.sent], broken: .appealed, kept: .appealed,
      alsoGiven: [.sentence("acquitted", nil)]),
    Exemplar(
      "CRT-15", given: again + [.terminated()], broken: .other(.terminated()),
      kept: .other(.terminated("no-offence"))),
  ]

  static let disposals = [
    Exemplar(
      "REP-02", given: Act.file, broken: .disposed().at("2024-07-02T20:00:01+05:00"),
      kept: .disposed().at("2024-07-02T20:00:00+05:00")),
    Exemplar("REP-03", given: Act.file, broken: .disposed(approver: 10), kept: .disposed()),
    Exemplar(
      "REP-04", given: Act.charged, broken: .disposed(), kept: .disposed(),
      alsoGiven: [.retracted(7, subject: .of(.offence))]),
    Exemplar(
      "REP-05", given: Act.file + [.received(2)], broken: .disposed("joined"),
      kept: .disposed("joined").saying(["into": .string("\(Reference.of(.report, 2))")])),
    Exemplar(
      "REP-06", given: Act.file + [.disposed()], broken: .disposed("nomenclature"),
      kept: .disposed("nomenclature"),
      alsoGiven: [.retracted(7, subject: .of(.report))]),
  ]

  static let reviews = [
    Exemplar(
      "REV-01", given: Act.file + [.prosecutorOfPolice],
      broken: Act.reviewed("deadline").by((.of(.actor, 20), .of(.body, 2))), kept: .reviewed("deadline")),
    Exemplar(
      "REV-02", given: Act.file, broken: .reviewed("deadline").saying(["event": .string(Act.id(77))]),
      kept: .reviewed("deadline").saying(["event": .string(Act.id(4))])),
    Exemplar(
      "ERA-07", given: Act.charged + [.terminated(), .reviewed("concealed", of: .of(.offence))],
      broken: .erased(), kept: .erased(), alsoGiven: [.reviewed("in-order", of: .of(.offence))]),
  ]

  static let custody = [
    Exemplar(
      "EVD-04", given: Act.seized + [.accessed.after(9)], broken: .verified().after(9),
      kept: .verified().after(10)),
    Exemplar(
      "EVD-05", given: Act.seized, broken: .verified("1").after(9), kept: .verified().after(9)),
    Exemplar(
      "EVD-06", given: Act.seized + [.verified("1").after(9)], broken: .derived.after(10),
      kept: .derived.after(11), alsoGiven: [.verified().after(10)]),
    Exemplar(
      "EVD-07", given: Act.seized + [.disposedOf.after(9)], broken: .accessed.after(10),
      kept: .accessed.after(9),
      alsoGiven: [.retracted(10, subject: .of(.exhibit))]),
    Exemplar(
      "EVD-08", given: Act.seized + [.ruled.after(9)], broken: .ruled.after(10), kept: .ruled.after(9),
      alsoGiven: [.retracted(10, subject: .of(.exhibit))]),
    Exemplar(
      "EVD-09", given: Act.seized + [.terminated(), .held(.of(.case))], broken: .disposedOf.after(9),
      kept: .disposedOf.after(9), alsoGiven: [.unheld(.of(.case), hold: 11)]),
    Exemplar(
      "EVD-10", given: Act.seized, broken: .disposedOf.after(9), kept: .disposedOf.after(9),
      alsoGiven: [.terminated()]),
    Exemplar(
      "EVD-11", given: Act.seized + [.terminated(), .disposedOf.after(9)], broken: .disposedOf.after(11),
      kept: .disposedOf.after(9), alsoGiven: [.retracted(11, subject: .of(.exhibit))]),
    Exemplar(
      "EVD-12", given: Act.file + [.issued(), .callOut, .acquired("1")], broken: .exhibit, kept: .exhibit,
      alsoGiven: [.retracted(9, subject: .of(.exhibit)), .acquired()]),
  ]

  static let gaps = [
    Exemplar(
      "CAM-04", given: Act.seized, broken: .gap("2024-07-01T20:44:59+05:00", "2024-07-01T21:00:00+05:00"),
      kept: .gap("2024-07-01T20:45:00+05:00", "2024-07-01T21:00:00+05:00")),
    Exemplar(
      "CAM-05", given: Act.file + [.issued().at("2024-07-01T20:20:01+05:00")], broken: .recorded,
      kept: .recorded,
      alsoGiven: [.issued().at("2024-07-01T20:20:00+05:00").saying(["officer": .actor(10)])]),
    Exemplar(
      "CAM-06", given: Act.file + [.issued(), .handedBack()],
      broken: .issued().saying(["serial": "SYN-000002"]), kept: .issued()),
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
