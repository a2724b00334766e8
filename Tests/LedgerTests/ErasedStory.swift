import EventLog
import Foundation
import IncidentEvents
import LMDB
import Projections
import Rulebook
import Vault

@testable import Ledger

/// A story long past in which a person under two references may be erased, and two key officers who may order it.
final class ErasedStory {
  let story: SmallStory
  /// The key officers' keys: of the police, and of the court.
  let signers: [SubmissionSigner]
  static let person = PersonalDataTests.person
  static let twin = SmallStory.reference("person", "twin")
  static let other = SmallStory.reference("person", "other")
  static let twinParty =
    #"{"identity":"known","name":"Үлгі Двойникова 0456","person":"\#(twin)","role":"witness"}"#
  static let otherParty =
    #"{"identity":"known","name":"Үлгі Посторонняя 0789","person":"\#(other)","role":"witness"}"#
  /// Everything that is to be gone.
  static let values = PersonalDataTests.values + ["Үлгі Двойникова 0456", "Заметка образцовая 0123"]
  /// July 2024, in milliseconds since 1970.
  static let today: Int64 = 1_720_000_000_000

  /// The lines that recorded values of the person.
  let lines: [String]

  /// - Parameters:
  ///   - ago: how long before it was recorded all of it happened, in milliseconds: nine years, so that every period of
  ///     retention is over.
  ///   - ending: whether the case was terminated.
  init(ago: Int64 = 9 * 365 * 86_400_000, ending: Bool = true) throws {
    let story = try SmallStory()
    story.lag = ago
    self.story = story
    lines =
      PersonalDataTests.opening(story) + [
        story.line("party.added", PersonalDataTests.file, Self.twinParty, by: .investigator),
        story.line("party.added", PersonalDataTests.file, Self.otherParty, by: .investigator),
        story.line("person.identified", Self.person, #"{"sameAs":"\#(Self.twin)"}"#, by: .investigator),
        story.line(
          "support.delivered", Self.person,
          #"{"identity":"known","kind":"legal","notes":"Заметка образцовая 0123","recipient":"woman"}"#,
          by: .ngo),
      ]
    try story.take(lines)
    if ending {
      try story.take([
        story.line("case.terminated", PersonalDataTests.file, #"{"ground":"no-offence"}"#, by: .investigator)
      ])
    }
    story.lag = 30_000
    let origin = story.ledger.description.origin
    let officers: [SmallStory.Officer] = [.policeKeys, .courtKeys]
    signers = try officers.enumerated().map { number, officer in
      try SubmissionSigner.make(
        for: officer.reference, origin: origin, seed: [UInt8](repeating: UInt8(number + 1), count: 32))
    }
    var enrolments = zip(officers, signers).map { officer, signer in
      story.operatorLine(
        "actor.enrolled", officer.actor,
        #"{"body":"\#(officer.office.body)","key":"\#(signer.verifierKey)","roles":["key-officer"]}"#)
    }
    let policy = Policy.all[0]
    enrolments.append(
      story.operatorLine(
        "policy.adopted", LedgerCreation.syntheticBody,
        #"{"digest":"\#(policy.digest)","version":"\#(policy.version)"}"#))
    try story.take(enrolments)
  }

  var ledger: Ledger { story.ledger }

  /// The two key officers.
  func officers() throws -> Acting { try story.acting(.policeKeys, signers: signers) }

  @discardableResult
  func erase(_ person: String = person) throws -> ErasureReport {
    try ledger.erase(Reference(person) ?? .random(.person), authority: "7/2031", by: officers())
  }

  /// A look by whoever may, at every value of a person.
  func look(at person: String, as officer: SmallStory.Officer = .investigator) throws -> [String] {
    AccessTests.shown(
      try ledger.access(AccessTests.request(["name"], of: person), by: story.acting(officer)))
  }

  /// Every file in a directory, by its path.
  static func files(_ directory: String) throws -> [(path: String, bytes: Data)] {
    try FileManager.default.subpathsOfDirectory(atPath: directory).compactMap { name in
      FileManager.default.contents(atPath: directory + "/" + name).map { (name, $0) }
    }
  }

  /// Where in some files a text is found, in clear, in hexadecimal or in base64 of whole groups.
  static func places(of text: String, in files: [(path: String, bytes: Data)]) -> [String] {
    let bytes = Data(text.utf8)
    let hex = bytes.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    var forms = [bytes, Data(hex.utf8)]
    for skipped in 0..<3 {
      // Three bytes are a group, wherever the text stands in what was encoded.
      let whole = bytes.dropFirst(skipped)
      let text = whole.prefix(whole.count / 3 * 3).base64EncodedString()
      forms += [Data(text.utf8), Data(text.replacing("+", with: "-").replacing("/", with: "_").utf8)]
    }
    return files.filter { file in forms.contains { file.bytes.range(of: $0) != nil } }.map(\.path)
  }

  /// Everything that opens in a vault with some keys: values of any event of the log.
  static func opened(_ vault: Vault, of ledger: Ledger, with keys: [BodyKey]) throws -> [String] {
    var values: [String] = []
    try ledger.log.snapshot().forEach { position, entry in
      let event = try Event(entry, at: position)
      guard let subject = event.fact.vaultSubject(of: event.subject) else { return }
      for key in keys {
        guard
          case .values(let disclosures)? = try? vault.disclosures(of: event.id, subject: subject, with: key)
        else { continue }
        values += disclosures.map { String(decoding: $0.value, as: UTF8.self) }
      }
    }
    return values
  }

  /// The keys that the ledger keeps of its bodies.
  func bodyKeys() throws -> [BodyKey] {
    try SmallStory.Office.allCases.compactMap { office in
      try Reference(office.body).flatMap { try ledger.bodyKeys.key(of: $0, making: false) }
    }
  }
}
