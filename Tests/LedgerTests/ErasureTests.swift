import DurableFiles
import EventLog
import Foundation
import IncidentEvents
import LMDB
import Projections
import Rulebook
import Synchronization
import Testing
import TransparencyLog
import Vault

@testable import Ledger

@Suite("Erasing a person")
struct ErasureTests {
  static let person = ErasedStory.person

  static func key(_ text: String) throws -> Reference { try #require(Reference(text)) }

  @Test("Both references are erased; reveal says so, and the values of others open")
  func erased() throws {
    let told = try ErasedStory()
    #expect(try told.look(at: Self.person) == ["name=\"Үлгі Мысалова 0123\""])
    let size = try told.ledger.log.size()
    let report = try told.erase()
    #expect(try report.references == [Self.key(Self.person), Self.key(ErasedStory.twin)])
    #expect(report.positions == [size, size + 1] && report.events == 3)
    #expect(try told.look(at: Self.person) == ["name erased"])
    #expect(try told.look(at: ErasedStory.twin) == ["name erased"])
    #expect(try told.look(at: ErasedStory.other) == ["name=\"Үлгі Посторонняя 0789\""])
    // The story of the report lies under the report's key, and may speak of her: that is said.
    #expect(report.remaining.contains { $0.type == .reportReceived && $0.fields == ["narrative"] })
    let again = #expect(throws: EventRefused.self) { try told.erase() }
    #expect(again?.findings.map(\.code) == ["ERA-05"])
  }

  @Test("With every key that is left, no file of the ledger and no earlier backup yields a value")
  func gone() async throws {
    let told = try ErasedStory()
    let place = told.story.place, ledger = told.ledger
    let old = place.path + "/old"
    _ = try await ledger.backup(to: place.backup)
    try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
    for part in ["vault", "keys"] {
      try FileManager.default.copyItem(atPath: place.ledger + "/" + part, toPath: old + "/" + part)
    }
    let keys = try told.bodyKeys()
    let formerKey = try String(contentsOfFile: old + "/keys/vault.key", encoding: .utf8)
    // The old keys open the old vault, or the rest would show nothing.
    do {
      let vault = try Vault(VaultPlace(directory: old + "/vault", keys: old + "/keys"), access: .readOnly)
      let values = try ErasedStory.opened(vault, of: ledger, with: keys)
      for value in ErasedStory.values { #expect(values.contains("\"\(value)\"")) }
    }
    try told.erase()

    let now = try #require(try ledger.vaultForReading())
    let values = try ErasedStory.opened(now, of: ledger, with: keys)
    #expect(values.contains("\"Үлгі Посторонняя 0789\""))
    for value in ErasedStory.values { #expect(!values.contains("\"\(value)\"")) }
    #expect(try now.person(iin: "061211600012", realm: nil) == nil)

    let files = try ErasedStory.files(place.ledger) + ErasedStory.files(place.backup)
    for value in ErasedStory.values { #expect(ErasedStory.places(of: value, in: files) == []) }
    let secret = try #require(formerKey.split(separator: "+", maxSplits: 2).last)
      .trimmingCharacters(in: .newlines)
    #expect(secret.count == 44)
    #expect(files.filter { $0.bytes.range(of: Data(secret.utf8)) != nil }.map(\.path) == [])

    // The old copies under the keys of today, as they are and dressed up as the vault of today.
    let generation = try VaultPlace(directory: place.ledger + "/vault", keys: place.ledger + "/keys")
      .currentGeneration()
    for (number, copy) in [old + "/vault", place.backup + "/vault"].enumerated() {
      let keysNow = place.ledger + "/keys"
      #expect(throws: VaultError.self) {
        _ = try Vault(VaultPlace(directory: copy, keys: keysNow), access: .readOnly)
      }
      let dressed = place.path + "/dressed-\(number)"
      try FileManager.default.createDirectory(atPath: dressed, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: copy + "/\(generation - 1)", toPath: dressed + "/\(generation)")
      if let vault = try? Vault(VaultPlace(directory: dressed, keys: keysNow), access: .readOnly) {
        #expect(try ErasedStory.opened(vault, of: ledger, with: keys) == [])
        #expect((try? vault.person(iin: "061211600012", realm: nil)) ?? nil == nil)
      }
    }
  }

  @Test("The log verifies; every figure and view is as before but for the events added")
  func figures() async throws {
    let place: TemporaryDirectory
    let size: Int
    do {
      let told = try ErasedStory()
      place = told.story.place
      size = try told.ledger.log.size()
      let before = try ViewTests.digests(told.ledger)
      let tally = try told.ledger.projection().folded(StatisticsView.self).tally()
      try told.erase()
      let after = try ViewTests.digests(told.ledger)
      // That the person's values are gone, the person's state says; that events speak of the person, the references
      // count. Nothing else changes at all.
      for name in ViewName.allCases where name != .persons && name != .references {
        #expect(after[name] == before[name])
      }
      let store = try ViewStore(path: place.path + "/views-before", access: .readWrite)
      let projection = try told.ledger.projection(upTo: size)
      #expect(try ViewTests.digests(projection, in: store) == before)
      let folded = try told.ledger.projection().folded(StatisticsView.self).tally()
      #expect(folded == tally)
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound, "\(found)")
  }

  @Test(
    "What was recorded is known again; other words are refused, new values too; a returning person is new")
  func submittedAgain() throws {
    let told = try ErasedStory()
    let story = told.story
    try told.erase()
    #expect(try story.submit(told.lines).allSatisfy(\.isAlreadyRecorded))
    let changed = told.lines[2].replacing("\"sex\":\"female\"", with: "\"sex\":\"male\"")
    #expect(try story.submit([changed]).first?.refusedCodes == ["IDN-01"])
    let further = story.line(
      "party.added", PersonalDataTests.file, PersonalDataTests.party, by: .investigator)
    #expect(try story.submit([further]).first?.refusedCodes == ["PRV-04"])
    let back = SmallStory.reference("person", "returned")
    let line = story.line(
      "party.added", PersonalDataTests.file, PersonalDataTests.party.replacing(Self.person, with: back),
      by: .investigator)
    guard case .accepted(_, let flags, _) = try story.submit([line])[0] else {
      Issue.record("a returning person is refused")
      return
    }
    #expect(flags.map(\.code) == [])
    #expect(try told.look(at: back) == ["name=\"Үлгі Мысалова 0123\""])
  }

  @Test("Someone joined to a person erased before is erased alone")
  func returned() throws {
    let told = try ErasedStory()
    try told.erase()
    let back = SmallStory.reference("person", "returned")
    try told.story.take([
      told.story.line(
        "support.delivered", back,
        #"{"identity":"known","kind":"legal","notes":"Вернувшаяся 01","recipient":"woman"}"#, by: .ngo),
      told.story.line("person.identified", back, #"{"sameAs":"\#(Self.person)"}"#, by: .investigator),
    ])
    // The last help is of today; years later it may go.
    told.story.pass(to: ErasedStory.today + 10 * 366 * 86_400_000)
    try told.story.take([
      told.story.line(
        "report.received", SmallStory.reference("report", "later"), #"{"channel":"102","district":"esil"}"#,
        by: .duty)
    ])
    let report = try told.erase(back)
    #expect(report.positions.count == 1 && report.events == 1)
    let vault = try #require(try told.ledger.vaultForReading())
    #expect(try vault.isErased(Self.key(back)))
  }

  @Test("One key officer, two of the police, or none are not enough")
  func officers() throws {
    let told = try ErasedStory()
    let size = try told.ledger.log.size()
    for signers in [[], Array(told.signers.prefix(1))] {
      let error = #expect(throws: EventRefused.self) {
        _ = try told.ledger.erase(
          Self.key(Self.person), authority: "7/2031", by: told.story.acting(.policeKeys, signers: signers))
      }
      #expect(error?.findings.map(\.code) == [signers.isEmpty ? "SIG-01" : "SIG-06"])
    }
    #expect(try told.ledger.log.size() == size)
    #expect(try told.look(at: Self.person) == ["name=\"Үлгі Мысалова 0123\""])
  }

  /// What stands in the way, by the rule's code and words of its sentence.
  static let grounds: [(RuleCode, String, @Sendable (ErasedStory) throws -> Void)] = [
    ("ERA-01", "stands on person:aigul", { told in try hold(told, ErasedStory.person) }),
    ("ERA-01", "stands on person:twin", { told in try hold(told, ErasedStory.twin) }),
    ("ERA-01", "stands on case:file", { told in try hold(told, PersonalDataTests.file) }),
    (
      "ERA-02", "which is open",
      { told in
        let file = SmallStory.reference("case", "reopened")
        try told.story.take([
          told.story.line(
            "case.opened", file, #"{"reports":["\#(PersonalDataTests.report)"]}"#, by: .investigator),
          told.story.line(
            "party.added", file, #"{"identity":"known","person":"\#(ErasedStory.twin)","role":"victim"}"#,
            by: .investigator),
        ])
      }
    ),
    ("ERA-03", "is not served", { told in try sentence(told) }),
    (
      "ERA-04", "is kept for 3 years",
      { told in
        try told.story.take([
          told.story.line(
            "support.delivered", ErasedStory.twin,
            #"{"identity":"known","kind":"legal","recipient":"woman"}"#,
            by: .ngo)
        ])
      }
    ),
  ]

  static func hold(_ told: ErasedStory, _ target: String) throws {
    let signer = try SubmissionSigner.make(
      for: SmallStory.Officer.prosecutor.reference, origin: told.ledger.description.origin)
    try enrol(told, .prosecutor, signer)
    _ = try CommandEvent(.legalHoldPlaced, about: key(target), data: Array(#"{"act":"7/2024"}"#.utf8)).record(
      in: told.ledger, by: told.story.acting(.prosecutor, signers: [signer]), waiting: 10)
  }

  /// Enrols an officer's key; the policy wants a signature for it.
  static func enrol(
    _ told: ErasedStory, _ officer: SmallStory.Officer, _ signer: SubmissionSigner
  ) throws {
    let data =
      #"{"body":"\#(officer.office.body)","key":"\#(signer.verifierKey)","roles":["\#(officer.role)"]}"#
    _ = try CommandEvent(.actorEnrolled, about: officer.reference, data: Array(data.utf8)).record(
      in: told.ledger, by: told.story.acting(.policeKeys, signers: [told.signers[0]]), waiting: 10)
  }

  /// A conviction of the person that is not served.
  static func sentence(_ told: ErasedStory) throws {
    let story = told.story
    let file = SmallStory.reference("case", "court"), offence = SmallStory.reference("offence", "court")
    let charge = #""article":"108-1","offence":"\#(offence)","person":"\#(ErasedStory.person)""#
    try story.take([
      story.line("case.opened", file, #"{"reports":["\#(PersonalDataTests.report)"]}"#, by: .investigator),
      story.line(
        "offence.registered", offence,
        #"{"article":"108-1","case":"\#(file)","committedFrom":"2024-07-01T20:30:00+05:00","#
          + #""committedTo":"2024-07-01T20:45:00+05:00","district":"esil","domestic":"unknown","episode":1,"#
          + #""erdr":"247100000000118","part":1,"suspects":["\#(ErasedStory.person)"]}"#, by: .investigator),
      story.line(
        "case.sent-to-court", file, "{\"charges\":[{\(charge)}],\"courtNumber\":\"7140-24-00-1/233\"}",
        by: .prosecutor),
    ])
    let signer = try SubmissionSigner.make(
      for: SmallStory.Officer.clerk.reference, origin: told.ledger.description.origin)
    try enrol(told, .clerk, signer)
    let data = "{\(charge),\"penalty\":{\"amount\":30,\"kind\":\"fine-mci\"},\"verdict\":\"convicted\"}"
    _ = try CommandEvent(.sentenceImposed, about: key(file), data: Array(data.utf8)).record(
      in: told.ledger, by: story.acting(.clerk, signers: [signer]), waiting: 10)
  }

  @Test("Each ground refuses with its sentence, and nothing is changed", arguments: grounds.indices)
  func refused(at index: Int) throws {
    let (code, words, happens) = Self.grounds[index]
    let told = try ErasedStory()
    try happens(told)
    let size = try told.ledger.log.size()
    let error = #expect(throws: EventRefused.self) { try told.erase() }
    #expect(
      error?.findings.contains { $0.code == code && $0.message.contains(words) } == true,
      "\(String(describing: error))")
    #expect(try told.ledger.log.size() == size)
    #expect(try told.look(at: Self.person) == ["name=\"Үлгі Мысалова 0123\""])
  }

  @Test("A case that has just ended is kept for its period")
  func retained() throws {
    let told = try ErasedStory(ago: 86_400_000)
    let error = #expect(throws: EventRefused.self) { try told.erase() }
    #expect(
      error?.findings.contains { $0.code == "ERA-04" && $0.message.contains("The file of case:file") }
        == true,
      "\(String(describing: error))")
  }

  @Test(
    "Cut short after the event, the next writer ends the erasure, in the vault and in the files of refused lines"
  )
  func cutShort() throws {
    let told = try ErasedStory()
    let ledger = told.ledger
    let refused = told.story.place.path + "/refused.ndjson"
    let kept = "{\"of\":\"\(ErasedStory.other)\"}"
    try "{\"of\":\"\(Self.person)\",\"name\":\"Үлгі Мысалова 0123\"}\n\(kept)\n".write(
      toFile: refused, atomically: true, encoding: .utf8)
    try ledger.noteRefusedFile(refused)
    _ = try CommandEvent(
      .subjectKeyDestroyed, about: Self.key(Self.person), data: Array(#"{"authority":"7/2031"}"#.utf8)
    )
    .record(in: ledger, by: told.officers(), waiting: 10)
    // What the next process finds.
    ledger.openVault.withLock { $0 = nil }
    _ = try ledger.writer(waiting: 10, threads: .one)
    let vault = try #require(try ledger.vaultForReading())
    #expect(try vault.isErased(Self.key(Self.person)))
    #expect(try String(contentsOfFile: refused, encoding: .utf8) == "\n\(kept)\n")
    #expect(try told.look(at: Self.person) == ["name erased"])
    // The other reference was not ordered yet; whoever orders it again has it erased.
    #expect(try told.erase().references.count == 2)
    #expect(try told.look(at: ErasedStory.twin) == ["name erased"])
  }

  @Test("A file of refused submissions is swept, and one that is gone is named")
  func refusedFiles() throws {
    let told = try ErasedStory()
    let refused = told.story.place.path + "/refused.ndjson", lost = told.story.place.path + "/lost.ndjson"
    try "{\"of\":\"\(ErasedStory.twin)\"}\nx\n".write(toFile: refused, atomically: true, encoding: .utf8)
    try told.ledger.noteRefusedFile(refused)
    try told.ledger.noteRefusedFile(lost)
    let report = try told.erase()
    #expect(report.swept == [refused] && report.notFound == [lost])
    #expect(try String(contentsOfFile: refused, encoding: .utf8) == "\nx\n")
  }

  @Test("A draft of an act recorded by hand is swept, and one that is done with is forgotten")
  func drafts() throws {
    let told = try ErasedStory()
    let place = told.story.place.path
    let (draft, other, done) = (place + "/draft.json", place + "/other.json", place + "/done.json")
    try "{\"person\":\"\(Self.person)\",\"name\":\"Үлгі\"}\n".write(
      toFile: draft, atomically: true, encoding: .utf8)
    // What a writing that was cut short has left.
    try "{\"person\":\"\(Self.person)\"".write(toFile: draft + ".new", atomically: true, encoding: .utf8)
    try "{\"person\":\"\(ErasedStory.other)\"}\n".write(toFile: other, atomically: true, encoding: .utf8)
    for path in [draft, other, done] { try told.ledger.noteDraft(path) }
    try told.ledger.forgetDraft(done)
    let report = try told.erase()
    #expect(report.swept == [draft] && report.notFound.isEmpty)
    #expect(try String(contentsOfFile: draft, encoding: .utf8) == "\n")
    #expect(try String(contentsOfFile: other, encoding: .utf8).contains(ErasedStory.other))
    #expect(!FileManager.default.fileExists(atPath: draft + ".new"))
  }

  @Test("A backup made after the erasure restores, and opens to those who may")
  func freshBackup() async throws {
    let told = try ErasedStory()
    let place = told.story.place, restored = place.path + "/restored.kua"
    try told.erase()
    let report = try await told.ledger.backup(to: place.backup)
    #expect(report.isSound)
    _ = try await Ledger.restore(from: place.backup, to: restored)
    try FileManager.default.copyItem(atPath: place.ledger + "/keys", toPath: restored + "/keys")
    let ledger = try Ledger(at: restored)
    let looker = try Acting(SmallStory.Officer.investigator.reference, in: ledger)
    func look(_ person: String) throws -> [String] {
      AccessTests.shown(try ledger.access(AccessTests.request(["name"], of: person), by: looker))
    }
    #expect(try look(ErasedStory.other) == ["name=\"Үлгі Посторонняя 0789\""])
    #expect(try look(Self.person) == ["name erased"])
  }

  @Test("An older backup with its own keys is erased again once it has its entries back")
  func olderBackup() async throws {
    let place: TemporaryDirectory
    var entries: [[UInt8]] = []
    let olderKeys: String
    do {
      let told = try ErasedStory()
      place = told.story.place
      _ = try await told.ledger.backup(to: place.backup)
      olderKeys = place.path + "/older-keys"
      try FileManager.default.copyItem(atPath: place.ledger + "/keys", toPath: olderKeys)
      try told.erase()
      _ = try told.ledger.release()
      try told.ledger.log.snapshot().forEach { _, entry in
        entries.append(unsafe entry.withUnsafeBytes { unsafe Array($0) })
      }
    }
    for name in ["log", "vault"] { try place.remove(name) }
    try FileManager.default.removeItem(atPath: place.ledger + "/keys/vault.key")
    try FileManager.default.copyItem(
      atPath: olderKeys + "/vault.key", toPath: place.ledger + "/keys/vault.key")
    let report = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(report.missing != nil)
    let ledger = try Ledger(at: place.ledger)
    _ = try ledger.giveBack { body in for entry in entries { try body(bytes(entry), "") } }
    _ = try ledger.writer(waiting: 10, threads: .one)
    let vault = try #require(try ledger.vaultForReading())
    for person in [Self.person, ErasedStory.twin] { #expect(try vault.isErased(Self.key(person))) }
    let looker = try Acting(SmallStory.Officer.investigator.reference, in: ledger)
    let shown = AccessTests.shown(
      try ledger.access(AccessTests.request(["name"], of: ErasedStory.other), by: looker))
    #expect(shown == ["name=\"Үлгі Посторонняя 0789\""])
  }
}
