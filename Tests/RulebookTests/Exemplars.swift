import IncidentEvents
import Rulebook

extension Exemplar {
  static let all =
    general + actors + persons + ends + erasures + offences + reports + risk + cameras + centres + court
    + retractions + protection

  static let general = [
    Exemplar(
      "TIM-01", given: Act.beginning, broken: .received().at("2024-07-01T20:00:00+06:00"), kept: .received()),
    Exemplar(
      "TIM-04", given: Act.beginning, broken: .received().at("2024-07-01T20:00:01+05:00", precision: "hour"),
      kept: .received().at("2024-07-01T20:00:00+05:00", precision: "hour")),
    Exemplar(
      "TIM-05", given: Act.file, broken: .registered().saying(["committedFrom": "2024-07-01T19:00:01+05:00"]),
      kept: .registered().saying(["committedFrom": "2024-07-01T19:00:00+05:00"])),
    Exemplar(
      "TIM-06", given: Act.beginning, broken: .received().recorded(at: "2024-07-01T14:54:59.999Z"),
      kept: .received().recorded(at: "2024-07-01T14:55:00.000Z")),
    Exemplar("REF-01", given: Act.file, broken: .party(3).performed(by: .of(.actor, 9)), kept: .party(3)),
    Exemplar("REF-02", given: Act.file, broken: .caseOpened(), kept: .caseOpened(2)),
    Exemplar(
      "DST-01", given: Act.beginning,
      broken: .received().saying(["district": "saraishyq"]).at("2024-06-11T23:59:59+05:00"),
      kept: .received().saying(["district": "saraishyq"]).at("2024-06-12T00:00:00+05:00")),
  ]

  static let actors = [
    Exemplar(
      "ROL-01", given: Act.beginning, broken: Act.received().by(Cast.operators), kept: .received()),
    Exemplar("ROL-02", given: Act.beginning, broken: Act.received().by(.of(.body, 14)), kept: .received()),
    Exemplar(
      "BOD-01", given: Act.beginning + [Act("body.closed", .of(.body, 2))], broken: .received(),
      kept: Act.received().by(Cast.help)),
    Exemplar(
      "KEY-01", given: Act.beginning + [.enrolled(3, key: Act.key("B", of: 3))],
      broken: .enrolled(4, key: Act.key("B", of: 3)), kept: .enrolled(4, key: Act.key("C", of: 4))),
    Exemplar(
      "KEY-02", given: Act.beginning, broken: .enrolled(3, key: Act.key("B", of: 3, in: "kua.test/almaty")),
      kept: .enrolled(3, key: Act.key("B", of: 3))),
    Exemplar(
      "KEY-03", given: Act.beginning + [.enrolled(3, key: Act.key("B", of: 3))],
      broken: .revoked(3, key: Act.key("C", of: 3)), kept: .revoked(3, key: Act.key("B", of: 3))),
    Exemplar(
      "POL-01", given: Act.beginning,
      broken: Act(
        "policy.adopted", .of(.body),
        ["digest": .string(String(repeating: "0", count: 64)), "version": "kua-policy-1"]),
      kept: Act(
        "policy.adopted", .of(.body),
        ["digest": .string(Policy.all[0].digest), "version": .string(Policy.all[0].version)])),
  ]

  static let persons = [
    Exemplar(
      "PER-01", given: Act.file, broken: .separated(1, from: 2), kept: .separated(1, from: 2),
      alsoGiven: [.identified(2, as: 1)]),
    Exemplar(
      "PER-02",
      given: Act.file + [.party(3), .identified(1, as: 2), .identified(2, as: 3), .identified(3, as: 1)],
      broken: .separated(1, from: 2), kept: .separated(1, from: 2), alsoGiven: [.separated(3, from: 1)]),
    Exemplar(
      "HLD-01", given: Act.file + [.held(.of(.person))], broken: .unheld(.of(.person), hold: 0),
      kept: .unheld(.of(.person), hold: Act.file.count)),
  ]

  private static let sentenced = Act.charged + [.sent, .sentence("convicted", (30, "fine-mci"))]

  static let ends = [
    Exemplar(
      "CRT-07", given: Act.charged + [.sent], broken: .inForce, kept: .inForce,
      alsoGiven: [.sentence("acquitted", nil)]),
    Exemplar("CRT-08", given: sentenced, broken: .served, kept: .served, alsoGiven: [.inForce]),
    Exemplar(
      "CRT-09", given: sentenced + [.inForce, .served], broken: .terminated(), kept: .terminated(),
      alsoGiven: [.sentBack]),
  ]

  static let erasures = [
    Exemplar(
      "ERA-01", given: Act.file + [.terminated(), .held(.of(.case))], broken: .erased(), kept: .erased(),
      alsoGiven: [.unheld(.of(.case), hold: Act.file.count + 1)]),
    Exemplar("ERA-02", given: Act.charged, broken: .erased(), kept: .erased(), alsoGiven: [.terminated()]),
    Exemplar(
      "ERA-03", given: sentenced + [.inForce, .terminated()], broken: .erased(), kept: .erased(),
      alsoGiven: [.terminated("amnesty")]),
    Exemplar(
      "ERA-04", given: Act.file + [.terminated()], broken: .erased(at: "2029-07-02T23:59:59+05:00"),
      kept: .erased(at: "2029-07-03T00:00:00+05:00")),
    Exemplar("ERA-05", given: Act.file + [.terminated(), .erased()], broken: .erased(), kept: .erased(2)),
  ]

  static let offences = [
    Exemplar(
      "OFF-01", given: Act.charged, broken: .registered(2).saying(["episode": 1]), kept: .registered(2)),
    Exemplar(
      "OFF-02", given: Act.file,
      broken: .registered().saying([
        "committedFrom": "2024-06-15T22:00:00+05:00", "committedTo": "2024-06-15T23:59:59+05:00",
      ]),
      kept: .registered().saying([
        "committedFrom": "2024-06-15T22:00:00+05:00", "committedTo": "2024-06-16T00:00:00+05:00",
      ])),
    Exemplar(
      "OFF-03", given: Act.charged, broken: .requalified(from: "107", to: "109-1"),
      kept: .requalified(from: "108-1", to: "109-1")),
    Exemplar(
      "OFF-05", given: Act.file + [.related("spouse")], broken: .registered().saying(["domestic": "no"]),
      kept: .registered().saying(["domestic": "yes"])),
    Exemplar(
      "OFF-06", given: Act.file, broken: .registered().at("2024-07-02T20:00:01+05:00"),
      kept: .registered().at("2024-07-02T20:00:00+05:00")),
    Exemplar(
      "ADM-01", given: Act.file, broken: .administrative("73-1", committed: "2024-06-16T00:00:00+05:00"),
      kept: .administrative("73-1", committed: "2024-06-15T23:59:59+05:00")),
  ]

  static let reports = [
    Exemplar(
      "REP-01", given: Act.file + [.numbered(), .received(2)], broken: .numbered(2),
      kept: .numbered(2).at("2025-01-01T00:00:00+05:00")),
    Exemplar(
      "CAL-01", given: Act.file, broken: Act.callOut.without("noRecordingReason"), kept: .callOut),
    Exemplar(
      "CAL-02", given: Act.file, broken: Act.callOut.saying(["arrived": "2024-07-01T19:59:59+05:00"]),
      kept: Act.callOut.saying(["arrived": "2024-07-01T20:00:00+05:00"])),
  ]

  static let risk = [
    Exemplar(
      "RSK-01", given: Act.file + [.assessed("1111110000000")], broken: .designated(),
      kept: .designated().saying(["overrideReason": "victim-fear"])),
    Exemplar("RSK-02", given: Act.file, broken: .lifted, kept: .lifted, alsoGiven: [.designated()]),
    Exemplar(
      "RSK-03", given: Act.file + [.assessed("1111111000000")], broken: .designated(2), kept: .designated()),
    Exemplar(
      "RSK-04", given: Act.file, broken: .assessed("1111111000000", eligible: false),
      kept: .assessed("1111111000000")),
    Exemplar("RSK-05", given: Act.file, broken: .assessed("1111111??????"), kept: .assessed("11111110?????")),
    Exemplar("MON-01", given: Act.file, broken: .checkedIn, kept: .checkedIn, alsoGiven: [.monitored]),
    Exemplar("MON-02", given: Act.file, broken: .unmonitored, kept: .unmonitored, alsoGiven: [.monitored]),
    Exemplar(
      "MON-03", given: Act.file + [.monitored], broken: .monitored, kept: .monitored,
      alsoGiven: [.unmonitored]),
    Exemplar(
      "MON-04", given: Act.file + [.monitored, .checkedIn],
      broken: Act.missed.saying(["dueAt": "2024-07-10T10:00:00+05:00"]), kept: .missed),
  ]

  static let cameras = [
    Exemplar(
      "CAM-01", given: Act.file + [.issued(), .callOut], broken: Act.exhibit.saying(["officer": .actor(1)]),
      kept: .exhibit),
    Exemplar(
      "CAM-02", given: Act.file + [.issued()], broken: .handedBack(by: 1), kept: .handedBack()),
    Exemplar(
      "CAM-03", given: Act.file + [.issued()], broken: .issued(to: 1), kept: .issued(to: 1),
      alsoGiven: [.handedBack()]),
    Exemplar(
      "EVD-02", given: Act.file + [.issued(), .callOut, .exhibit], broken: .transferred(from: 2),
      kept: .transferred()),
    Exemplar(
      "EVD-03", given: Act.file + [.issued(), .callOut, .exhibit], broken: .transferred(digestIn: "1"),
      kept: .transferred()),
    Exemplar(
      "EVD-01", given: Act.file + [.issued(), .callOut],
      broken: Act.exhibit.saying([
        "recordedFrom": "2024-07-02T08:20:01+05:00", "recordedTo": "2024-07-02T09:00:00+05:00",
      ]),
      kept: Act.exhibit.saying([
        "recordedFrom": "2024-07-02T08:20:00+05:00", "recordedTo": "2024-07-02T09:00:00+05:00",
      ])),
  ]

  static let centres = [
    Exemplar(
      "RFL-01", given: Act.file + [.referred, .answered], broken: .answered,
      kept: .answered, alsoGiven: [.retracted(8, subject: .of(.referral))]),
    Exemplar(
      "CTR-01", given: Act.file + [.admitted], broken: .admitted, kept: .admitted, alsoGiven: [.discharged]),
    Exemplar("CTR-02", given: Act.file, broken: .discharged, kept: .discharged, alsoGiven: [.admitted]),
  ]

  static let court = [
    Exemplar(
      "CRT-01", given: Act.charged, broken: .sentence("acquitted", nil), kept: .sentence("acquitted", nil),
      alsoGiven: [.sent]),
    Exemplar("CRT-02", given: Act.charged, broken: .sentBack, kept: .sentBack, alsoGiven: [.sent]),
    Exemplar("CRT-03", given: Act.charged + [.sent], broken: .sent, kept: .sent, alsoGiven: [.sentBack]),
    Exemplar(
      "CRT-04", given: Act.charged + [.sent], broken: .sentence("acquitted", (10, "fine-mci")),
      kept: .sentence("acquitted", nil)),
    Exemplar(
      "CRT-05", given: Act.charged + [.sent], broken: .sentence("convicted", (51, "arrest-days")),
      kept: .sentence("convicted", (50, "arrest-days"))),
    Exemplar(
      "CRT-06", given: Act.charged + [.sent], broken: .sentence("convicted", nil),
      kept: .sentence("convicted", (200, "fine-mci"))),
  ]

  static let retractions = [
    Exemplar(
      "EVT-01", given: Act.beginning, broken: .retracted(77, subject: .of(.body, 2)),
      kept: .retracted(1, subject: .of(.body, 2))),
    Exemplar(
      "EVT-02", given: Act.beginning, broken: .retracted(0, subject: .of(.body)),
      kept: .retracted(1, subject: .of(.body, 2))),
    Exemplar(
      "EVT-03", given: Act.beginning, broken: .retracted(1, subject: .of(.body)),
      kept: .retracted(1, subject: .of(.body, 2))),
    Exemplar(
      "EVT-04", given: Act.file + [.retracted(3, subject: .of(.report))],
      broken: .retracted(3, subject: .of(.report)), kept: .retracted(8, subject: .of(.report)),
      alsoGiven: [.party(3)]),
    Exemplar(
      "EVT-05", given: Act.charged,
      broken: .corrected(7, subject: .of(.offence), ["data": ["article": "108-1"]]),
      kept: .corrected(7, subject: .of(.offence), ["data": ["article": "109-1"]])),
    Exemplar(
      "EVT-06", given: Act.charged,
      broken: .corrected(7, subject: .of(.offence), ["data": ["district": "west"]]),
      kept: .corrected(7, subject: .of(.offence), ["data": ["district": "nura"]])),
    Exemplar(
      "EVT-07", given: Act.file, broken: .corrected(5, subject: .of(.case), ["data": ["name": "Sample"]]),
      kept: .corrected(5, subject: .of(.case), ["data": ["role": "witness"]])),
    Exemplar(
      "EVT-08", given: Act.file + [.retracted(6, subject: .of(.case))],
      broken: .corrected(7, subject: .of(.case), ["data": ["target": .string(Act.id(5))]]),
      kept: .corrected(7, subject: .of(.case), ["data": ["reason": "duplicate"]])),
  ]
}
