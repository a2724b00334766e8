import CanonicalJSON
import IncidentEvents
import LMDB
import Ledger
import Testing

/// A ledger with actors whose keys are enrolled, and the submissions they make: everything from fixed seeds.
struct SignedLedger {
  /// Someone who signs.
  struct Person {
    let actor: Reference
    let signer: SubmissionSigner
  }

  static let origin = "test.example/signed"
  /// Serves the first body as armourer.
  let armourer: Person
  /// Serves the first body, and keeps its exhibits.
  let custodian: Person
  /// Serves a body outside the police.
  let stranger: Person
  let ledger: Ledger
  let origin: String

  /// 1 August 2024 in the zone's own offset.
  static let start: Int64 = 1_722_470_400_000
  static let police = Reference(kind: .body, high: 1, low: 8), court = Reference(kind: .body, high: 2, low: 8)

  /// Makes the ledger, registers two bodies, and enrols three actors.
  init(at path: String, origin: String = SignedLedger.origin) throws {
    self.origin = origin
    var creation = LedgerCreation(origin: origin)
    creation.syntheticSeed = 1
    ledger = try Ledger.create(creation, at: path)
    armourer = try Self.person(1, origin)
    custodian = try Self.person(2, origin)
    stranger = try Self.person(3, origin)
    var lines = [
      Self.submission(1, "body.registered", Self.police, #"{"kind":"police"}"#),
      Self.submission(2, "body.registered", Self.court, #"{"kind":"court"}"#),
    ]
    for (number, person, body, roles) in [
      (3, armourer, Self.police, ["armoury", "custodian", "inspector"]),
      (4, custodian, Self.police, ["custodian"]),
      (5, stranger, Self.court, ["court-clerk"]),
    ] { lines.append(Self.enrolment(number, person, body, roles)) }
    let refused = try ledger.append(lines).compactMap(\.refusedCodes)
    try #require(refused.isEmpty, "\(refused)")
  }

  /// An actor with a key made from a number.
  static func person(_ number: UInt8, _ origin: String = origin, key: UInt8? = nil) throws -> Person {
    let actor = Reference(kind: .actor, high: UInt64(number), low: 8)
    let seed = [UInt8](repeating: key ?? number, count: 32)
    return Person(actor: actor, signer: try SubmissionSigner.make(for: actor, origin: origin, seed: seed))
  }

  /// The enrolment of a person's key.
  static func enrolment(
    _ number: Int, _ person: Person, _ body: Reference, _ roles: [String], validity: String = ""
  ) -> [UInt8] {
    let names = roles.map { "\"\($0)\"" }.joined(separator: ",")
    return submission(
      number, "actor.enrolled", person.actor,
      #"{"body":"\#(body)","key":"\#(person.signer.verifierKey)","roles":[\#(names)]\#(validity)}"#)
  }

  /// The id of the submission with a number.
  static func id(_ number: Int) -> EventID {
    EventID(milliseconds: start + Int64(number) * 60_000, random: (0, UInt64(number) << 2))
  }

  /// A submission, by default of whoever entry 0 introduces; `number` gives its id and its minute.
  static func submission(
    _ number: Int, _ type: String, _ subject: Reference, _ data: String, by actor: Reference? = nil,
    of body: Reference? = nil
  ) -> [UInt8] {
    let milliseconds = start + Int64(number) * 60_000
    let id = id(number)
    let recorded = RecordedTime(milliseconds: milliseconds)
    let time = RecordedTime(milliseconds: milliseconds + 5 * 3_600_000).description.prefix(19) + "+05:00"
    let text = """
      {"actor":"\(actor.map { "\($0)" } ?? LedgerCreation.syntheticActor)",\
      "body":"\(body.map { "\($0)" } ?? LedgerCreation.syntheticBody)","data":\(data),"id":"\(id)",\
      "recordedtime":"\(recorded)","source":"urn:kua:test","specversion":"1.0","subject":"\(subject)",\
      "time":"\(time)","type":"kua.\(type).v1"}
      """
    return Array(text.utf8)
  }

  /// The issue of a camera, by the armourer unless another is named.
  func cameraIssue(_ number: Int, by person: Person? = nil, of body: Reference = police) -> [UInt8] {
    Self.submission(
      number, "camera.issued", Reference(kind: .camera, high: 9, low: UInt64(number) << 3),
      #"{"clockOffset":0,"firmware":"1.0","officer":"\#(armourer.actor)","serial":"KZ-\#(10_000 + number)"}"#,
      by: (person ?? armourer).actor, of: body)
  }

  /// A submission with the signatures of persons.
  func signed(_ submission: [UInt8], by persons: Person...) throws -> [UInt8] {
    let signed = try SubmissionSigner.sign(submission.span, by: persons.map(\.signer), origin: origin)
    return try #require(signed)
  }

  /// What an append answers to lines one after the other: the codes of a refusal, nil for what is taken.
  func answers(_ lines: [UInt8]...) throws -> [[String]?] { try ledger.append(lines).map(\.refusedCodes) }
}

extension [UInt8] {
  /// The text with one part replaced.
  func replacing(_ old: String, with new: String) -> [UInt8] {
    Array(String(decoding: self, as: UTF8.self).replacing(old, with: new).utf8)
  }
}
