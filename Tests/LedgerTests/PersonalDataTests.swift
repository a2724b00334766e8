import EventLog
import Foundation
import IncidentEvents
import Rulebook
import Synchronization
import Testing
import TransparencyLog
import Vault

@testable import Ledger

@Suite("Personal and protected values")
struct PersonalDataTests {
  static let person = SmallStory.reference("person", "aigul")
  static let file = SmallStory.reference("case", "file")
  static let report = SmallStory.reference("report", "report")
  static let values = [
    "Үлгі Мысалова 0123", "Синтетическая улица 12-345", "+7 000 123 45 67", "061211600012",
  ]

  /// A report, a case from it, and a party with a name.
  static func opening(_ story: SmallStory) -> [String] {
    [
      story.line(
        "report.received", report,
        #"{"channel":"102","district":"esil","narrative":"Рассказ образцовый, строка \"один\""}"#, by: .duty),
      story.line("case.opened", file, #"{"reports":["\#(report)"]}"#, by: .investigator),
      story.line("party.added", file, party, by: .investigator),
    ]
  }

  static let party =
    #"{"address":"Синтетическая улица 12-345","identity":"known","iin":"061211600012","#
    + #""name":"Үлгі Мысалова 0123","person":"\#(person)","phone":"+7 000 123 45 67","role":"victim","sex":"female"}"#

  /// Every file under the ledger but those in vault/ and keys/.
  static func openBytes(_ story: SmallStory) throws -> Data {
    var all = Data()
    for part in ["log", "index", "views", "ledger.json"] {
      let path = story.place.ledger + "/" + part
      for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
        all += FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      }
    }
    return all
  }

  static func entry(_ story: SmallStory, _ position: Int) throws -> String {
    try story.ledger.log.snapshot().entry(at: position) { entry in
      unsafe entry.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test("A value given in clear goes to the vault; the entry commits to it")
  func sealed() throws {
    let story = try SmallStory()
    try story.take(Self.opening(story))
    let last = try story.ledger.log.size() - 1
    let entry = try Self.entry(story, last)
    #expect(entry.contains("\"data\":{\"_sd\":["))
    #expect(!entry.contains("\"name\""))
    let bytes = try Self.openBytes(story)
    for value in Self.values { #expect(bytes.range(of: Data(value.utf8)) == nil) }

    let vault = try #require(try story.ledger.vaultForReading())
    let key = try #require(
      try story.ledger.bodyKeys.key(of: Reference(SmallStory.Office.police.body)!, making: false))
    let id = try story.ledger.log.snapshot().entry(at: last) { try Event($0, at: last).id }
    guard
      case .values(let disclosures) = try vault.disclosures(
        of: id, subject: Reference(Self.person)!, with: key)
    else {
      Issue.record("the values are not in the vault")
      return
    }
    #expect(
      Set(disclosures.map { String(decoding: $0.value, as: UTF8.self) })
        == Set(Self.values.map { "\"\($0)\"" }))
    for disclosure in disclosures { #expect(entry.contains("\"\(disclosure.digest)\"")) }
    let isKnown = try vault.person(iin: "061211600012", realm: nil)
    #expect(isKnown == Reference(Self.person))
  }

  @Test("An event of a type with such members commits to as many digests whether or not one is there")
  func decoys() throws {
    let story = try SmallStory()
    let opening = Self.opening(story)
    let without = story.line(
      "party.added", Self.file,
      #"{"identity":"unknown","person":"\#(SmallStory.reference("person", "nobody"))","role":"suspect"}"#,
      by: .investigator)
    try story.take(opening + [without])
    let last = try story.ledger.log.size() - 1
    func digests(_ position: Int) throws -> Int {
      try story.ledger.log.snapshot().entry(at: position) {
        try Event($0, at: position).fact.commitments?.count ?? 0
      }
    }
    #expect(try digests(last) == digests(last - 1))
    #expect(try digests(last) == EventType.partyAdded.schema.privateMembers.count)
  }

  @Test("The same submission again is known; another value under the id is refused")
  func again() throws {
    let story = try SmallStory()
    let lines = Self.opening(story)
    try story.take(lines)
    let root = try story.ledger.log.head().root
    #expect(try story.submit(lines).allSatisfy(\.isAlreadyRecorded))
    let other = lines[2].replacing("Мысалова", with: "Мысалина")
    #expect(try story.submit([other]).first?.refusedCodes == ["IDN-01"])
    let less = lines[2].replacing("\"phone\":\"+7 000 123 45 67\",", with: "")
    #expect(try story.submit([less]).first?.refusedCodes == ["IDN-01"])
    #expect(try story.ledger.log.head().root == root)
  }

  @Test("The same seed gives the same digests; without one they are others each time")
  func reproducible() throws {
    func root(seeded: Bool) throws -> String {
      let story = try SmallStory(seeded: seeded)
      try story.take(Self.opening(story))
      return try story.ledger.log.head().root.base64
    }
    #expect(try root(seeded: true) == root(seeded: true))
    #expect(try root(seeded: false) != root(seeded: false))
  }

  @Test("Without the recording body's key a value is refused, and named")
  func noKey() throws {
    let place = TemporaryDirectory()
    let ledger = try Ledger.create(LedgerCreation(origin: "plain.example/astana"), at: place.ledger)
    let (actor, body) = try ledger.log.snapshot().entry(at: 0) { entry in
      let event = try Event(entry, at: 0)
      return (event.actor, event.body)
    }
    let line = """
      {"actor":"\(actor)","body":"\(body)","data":{"kind":"ngo","name":"Орган образцовый"},\
      "id":"01909d85-3840-7c31-9b52-6f0e4d2a7c18","source":"urn:example:test","specversion":"1.0",\
      "subject":"\(SmallStory.reference("body", "other"))","time":"2024-07-10T21:40:05+05:00",\
      "type":"kua.body.registered.v1"}
      """
    let receipts = try ledger.append([Array(line.utf8)])
    #expect(receipts.first?.refusedCodes == ["PRV-01"])
    #expect(try ledger.log.size() == 1)
  }

  @Test("Values whose event never reached the log are swept when a writer opens")
  func swept() throws {
    let story = try SmallStory()
    try story.take(Self.opening(story))
    let events = try story.ledger.vaultForReading()?.counts().events
    let id = EventID(milliseconds: 1_720_000_000_000, random: (9, 9))
    do {
      let vault = try story.ledger.vaultForWriting()
      let body = try #require(Reference(SmallStory.Office.police.body))
      let key = try #require(try story.ledger.bodyKeys.key(of: body, making: false))
      let sealed = try vault.seal(
        [ClearValue(name: "name", value: Array("\"Потерянная\"".utf8))], of: id,
        subject: Reference(SmallStory.reference("person", "lost"))!, recordedBy: body, bodyKey: key,
        digestCount: 6)
      try vault.commit([sealed])
      #expect(try vault.counts().events == (events ?? 0) + 1)
    }
    // What a crash before the log's commit leaves: the next process finds the row and no event.
    story.ledger.openVault.withLock { $0 = nil }
    _ = try story.ledger.writer(waiting: 10, threads: .one)
    #expect(try story.ledger.vaultForReading()?.counts().events == events)
  }

  @Test(
    "An IIN given to a second person is flagged, to the same again not; a protected body's persons are its own"
  )
  func iin() throws {
    let story = try SmallStory()
    try story.take(Self.opening(story))
    let second = SmallStory.reference("person", "second")
    let line = story.line(
      "party.added", Self.file, Self.party.replacing(Self.person, with: second), by: .investigator)
    guard case .accepted(_, let flags, _) = try story.submit([line])[0] else {
      Issue.record("refused")
      return
    }
    #expect(flags.map(\.code) == ["IIN-02"])
  }

  @Test("An IIN with a wrong check digit is asked about, and taken when attested")
  func checkDigit() throws {
    let story = try SmallStory()
    try story.take(Array(Self.opening(story).prefix(2)))
    let wrong = Self.party.replacing("061211600012", with: "061211600013")
    let line = story.line("party.added", Self.file, wrong, by: .investigator)
    #expect(try story.submit([line]).first?.refusedCodes == ["IIN-01"])
    let attested = wrong.replacing(
      "\"identity\"", with: #""attested":{"document":"12/7","reason":"paper-record"},"identity""#)
    let receipts = try story.submit([story.line("party.added", Self.file, attested, by: .investigator)])
    #expect(receipts.first?.refusedCodes == nil)
  }

  @Test(
    "An IIN in an open field is refused; twelve digits that are none are not",
    arguments: [
      ("061211600012", ["PRV-02"]), ("061211600013", nil), ("12/061211600012", ["PRV-02"]),
      ("0612116000120", nil),
    ] as [(String, [String]?)])
  func openNumber(document: String, codes: [String]?) throws {
    let story = try SmallStory()
    try story.take(Array(Self.opening(story).prefix(2)))
    let line = story.line(
      "party.added", Self.file,
      Self.party.replacing(
        "\"identity\"",
        with: "\"attested\":{\"document\":\"\(document)\",\"reason\":\"paper-record\"},\"identity\""),
      by: .investigator)
    #expect(try story.submit([line]).first?.refusedCodes == codes)
  }
}
