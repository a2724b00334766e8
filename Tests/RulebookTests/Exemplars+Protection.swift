import IncidentEvents
import Rulebook

extension Exemplar {
  static let protection = orders + requirements + prevention + help

  private static let ordered = Act.file + [.order()]
  private static let serving = ordered + [.orderServed]
  private static let minor =
    Act.beginning + [
      .received(), .caseOpened(), Act.party(1, "suspect").saying(["ageBand": "14-17"]), .party(2),
    ]
  private static let child =
    Act.beginning + [
      .received(), .caseOpened(), Act.party(1, "suspect").saying(["ageBand": "under-14"]), .party(2),
    ]
  private static let in2026 = "2026-04-02T09:00:00+05:00"

  static let orders = [
    Exemplar("ORD-01", given: Act.file, broken: .order(days: 31), kept: .order(days: 30)),
    Exemplar(
      "ORD-02", given: Act.file, broken: Act.order(days: 29).at("2026-03-02T00:00:00+05:00"),
      kept: Act.order(days: 30).at("2026-03-02T00:00:00+05:00")),
    Exemplar(
      "ORD-03", given: child, broken: Act.order().at("2026-01-02T09:00:00+05:00"),
      kept: Act.order().at("2026-01-02T09:00:00+05:00"),
      alsoGiven: [
        Act.party(1, "suspect").saying(["ageBand": "18-29"]).at("2026-01-01T09:00:00+05:00")
      ]),
    Exemplar(
      "ORD-04", given: child, broken: Act.order().at(in2026),
      kept: Act.order().at("2026-07-02T09:00:00+05:00")),
    Exemplar(
      "ORD-05", given: minor, broken: Act.order().at("2026-07-01T21:59:59+05:00"),
      kept: Act.order().at("2026-07-01T22:00:00+05:00")),
    Exemplar(
      "ORD-06", given: serving, broken: Act.order(2).at("2024-08-01T10:59:59+05:00"),
      kept: Act.order(2).at("2024-08-01T11:00:00+05:00")),
    Exemplar(
      "ORD-07", given: serving, broken: Act.signatureRefused.at("2024-07-02T12:00:00+05:00"),
      kept: .orderServed, alsoGiven: [.retracted(Act.file.count + 1, subject: .of(.order))]),
    Exemplar(
      "ORD-08", given: ordered + [.requirements()], broken: Act.orderServed.about(.of(.order, 5)),
      kept: .orderServed),
    Exemplar(
      "ORD-09", given: serving, broken: Act.extended.at("2024-08-01T11:00:00+05:00"),
      kept: Act.extended.at("2024-08-01T10:59:59+05:00")),
    Exemplar("ORD-10", given: ordered, broken: .extended, kept: .extended, alsoGiven: [.orderServed]),
    Exemplar("ORD-11", given: ordered, broken: .violated(), kept: .violated(), alsoGiven: [.orderServed]),
    Exemplar("ORD-12", given: serving, broken: .violated("weapons"), kept: .violated("violence")),
    Exemplar(
      "ORD-13", given: Act.file,
      broken: Act.order().saying(["protectedPersons": [.person(2), .person(1)]]), kept: .order()),
    Exemplar(
      "ORD-14", given: serving, broken: Act.violated().at("2024-08-01T11:00:00+05:00"),
      kept: Act.violated().at("2024-08-11T10:59:59+05:00"), alsoGiven: [.extended]),
    Exemplar(
      "ORD-16", given: ordered, broken: Act.orderServed.at("2024-07-02T08:59:59+05:00"),
      kept: Act.orderServed.at("2024-07-02T09:00:00+05:00")),
    Exemplar(
      "ERA-06",
      given: Act.file + [
        .terminated(), Act.order().at("2044-07-01T09:00:00+05:00"),
        Act.orderServed.at("2044-07-01T11:00:00+05:00"),
      ],
      broken: .erased(at: "2044-07-31T10:59:59+05:00"), kept: .erased(at: "2044-07-31T11:00:00+05:00")),
  ]

  private static let required = Act.file + [.requirements()]

  static let requirements = [
    Exemplar("REQ-01", given: Act.file, broken: .requirements(months: 13), kept: .requirements(months: 12)),
    Exemplar("REQ-02", given: Act.file, broken: .requirements(reports: 0), kept: .requirements(reports: 1)),
    Exemplar(
      "REQ-03", given: Act.file, broken: .requirements(bans: ["alcohol", "shared-home"]),
      kept: .requirements(bans: ["alcohol", "contact"])),
    Exemplar(
      "REQ-04", given: Act.file, broken: Act.requirements().by(Cast.justice),
      kept: Act.requirements().by(Cast.justice).performed(by: Cast.court.body)),
    Exemplar(
      "REQ-05", given: required + [.order()], broken: Act.breached.about(.of(.order)), kept: .breached),
    Exemplar(
      "REQ-06", given: required, broken: Act.breached.at("2024-10-02T09:00:00+05:00"),
      kept: Act.breached.at("2024-10-02T08:59:59+05:00")),
    Exemplar(
      "REQ-07", given: required, broken: Act.breached.at("2024-07-02T08:59:59+05:00"),
      kept: Act.breached.at("2024-07-02T09:00:00+05:00")),
    Exemplar(
      "REQ-08", given: required + [.requirementsEnded()], broken: .requirementsEnded("court-act"),
      kept: .requirementsEnded("court-act"),
      alsoGiven: [.retracted(Act.file.count + 1, subject: .of(.order, 5))]),
    Exemplar("REQ-09", given: required, broken: Act.breached.without("ban"), kept: .breached),
    Exemplar(
      "REQ-10", given: required, broken: Act.breached.saying(["ban": "weapons"]), kept: .breached),
    Exemplar(
      "REQ-11", given: Act.file,
      broken: Act.requirements().saying(["protectedPersons": [.person(1)]]), kept: .requirements()),
  ]

  static let prevention = [
    Exemplar(
      "WRN-01", given: Act.file, broken: .warned(at: "2026-03-01T23:59:59+05:00"),
      kept: .warned(at: "2026-03-02T00:00:00+05:00")),
    Exemplar("WRN-02", given: Act.file, broken: .warned(days: 31), kept: .warned()),
    Exemplar(
      "DET-01", given: Act.file, broken: .detained(to: "2024-07-03T01:00:01+05:00"),
      kept: .detained(to: "2024-07-03T01:00:00+05:00")),
    Exemplar(
      "DET-02", given: Act.file + [.detained()], broken: .detained(from: "2024-07-02T20:00:00+05:00"),
      kept: .detained(from: "2024-07-02T20:00:00+05:00"), alsoGiven: [.released]),
    Exemplar("DET-03", given: Act.file, broken: .released, kept: .released, alsoGiven: [.detained()]),
    Exemplar(
      "REG-01", given: Act.file + [.putOnRegister], broken: .putOnRegister, kept: .putOnRegister,
      alsoGiven: [.takenOffRegister]),
    Exemplar(
      "REG-02", given: Act.file, broken: .takenOffRegister, kept: .takenOffRegister,
      alsoGiven: [.putOnRegister]),
    Exemplar(
      "REG-03", given: Act.file, broken: Act.putOnRegister.saying(["basis": .string(Act.id(77))]),
      kept: Act.putOnRegister.saying(["basis": .string(Act.id(3))])),
    Exemplar(
      "MON-05", given: Act.file, broken: Act.monitored.saying(["cadenceDays": 8]).at(in2026),
      kept: Act.monitored.at(in2026)),
    Exemplar(
      "MEA-01", given: Act.file + [.measureApplied], broken: .measureApplied, kept: .measureApplied,
      alsoGiven: [Act.measureLifted.at("2024-07-03T09:00:00+05:00")]),
    Exemplar(
      "MEA-02", given: Act.file, broken: .measureChanged, kept: .measureChanged,
      alsoGiven: [.measureApplied]),
    Exemplar(
      "MEA-03", given: Act.file, broken: Act.measureApplied.about(.of(.person, 2)), kept: .measureApplied),
    Exemplar("PRG-01", given: Act.file, broken: Act.programme().without("act"), kept: .programme()),
    Exemplar("PRG-02", given: Act.file, broken: .session(1), kept: .session(1), alsoGiven: [.programme()]),
    Exemplar("PRG-03", given: Act.file + [.programme()], broken: .session(3), kept: .session(2)),
    Exemplar(
      "PRG-04", given: Act.file + [.programme(), .session(1)], broken: .programmeCompleted,
      kept: .programmeCompleted, alsoGiven: [.session(2)]),
    Exemplar(
      "PRG-05", given: Act.file + [.programme(), .session(1)], broken: .session(1), kept: .session(2)),
    Exemplar(
      "PRG-06", given: Act.file + [.programme()], broken: .programme(), kept: .programme(),
      alsoGiven: [.programmeDropped]),
    Exemplar(
      "ALC-01", given: Act.file, broken: .sale(40, at: "2024-07-05T20:59:59+05:00", "strong-at-night"),
      kept: .sale(40, at: "2024-07-05T21:00:00+05:00", "strong-at-night")),
  ]

  private static let consented = Act.file + [.consent()]
  /// The child, person 3, is a party to the case in which person 1 is suspected.
  private static let family = Act.file + [.party(3, "child")]
  private static let referredByPolice = consented + [.referred]

  static let help = [
    Exemplar(
      "CON-01", given: consented, broken: .consentWithdrawn(77), kept: .consentWithdrawn(Act.file.count)),
    Exemplar(
      "CON-02", given: family, broken: Act.consent(3).saying(["givenBy": .person(1)]),
      kept: Act.consent(3).saying(["givenBy": .person(2)])),
    Exemplar("RFL-02", given: Act.file, broken: .referred, kept: .referred, alsoGiven: [.consent()]),
    Exemplar(
      "RFL-03", given: Act.file + [Act.consent().saying(["expires": "2024-07-03T10:00:00+05:00"])],
      broken: .referred, kept: Act.referred.at("2024-07-03T09:59:59+05:00")),
    Exemplar(
      "RFL-04", given: referredByPolice, broken: .answered, kept: .answered, alsoGiven: [.agreement()]),
    Exemplar(
      "RFL-05", given: Act.file + [.agreement(), .consent(recipients: ["health"]), .referred],
      broken: .answered, kept: .answered, alsoGiven: [.consent()]),
    Exemplar(
      "AGR-01", given: Act.file, broken: .agreementEnded, kept: .agreementEnded, alsoGiven: [.agreement()]),
    Exemplar(
      "CTR-03", given: Act.file + [.admitted], broken: Act.discharged.by(Cast.otherCentre),
      kept: .discharged),
    Exemplar("FAM-01", given: Act.file, broken: .family("KZ-2008"), kept: .family()),
    Exemplar(
      "FAM-02", given: Act.file + [.family(), .familyClosed], broken: .familyClosed, kept: .familyClosed,
      alsoGiven: [.retracted(Act.file.count + 1, subject: .of(.family))]),
  ]
}
