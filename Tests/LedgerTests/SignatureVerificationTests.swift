import EventLog
import Foundation
import IncidentEvents
import LMDB
import Rulebook
import Testing
import TransparencyLog

@testable import Ledger

@Suite("Verifying signatures from the log alone")
struct SignatureVerificationTests {
  /// A log with signed and unsigned entries, made through a writer.
  private func ledger(at path: String) throws -> SignedLedger {
    let signed = try SignedLedger(at: path)
    for number in 10..<30 {
      let line = signed.cameraIssue(number)
      let taken = try signed.answers(
        number.isMultiple(of: 3) ? line : signed.signed(line, by: signed.armourer))
      try #require(taken == [nil])
    }
    return signed
  }

  /// What checking the entries given finds, by the code; as if they were a log.
  private func codes(_ entries: [[UInt8]]) -> [Int: String] {
    var noted = NotedEntries()
    for (position, entry) in entries.enumerated() { noted[position] = entry }
    let timeline = SigningTimeline(noted)
    var found: [Int: String] = [:]
    for (position, entry) in entries.enumerated() {
      var report = SignatureReport()
      report.check(entry.span.rawBytes, at: position, timeline)
      if let fault = report.faults.first { found[position] = fault.finding.code.text }
    }
    return found
  }

  private func entries(_ ledger: Ledger) throws -> [[UInt8]] {
    var entries: [[UInt8]] = []
    try ledger.log.snapshot().forEach { _, entry in
      entries.append(unsafe entry.withUnsafeBytes { unsafe [UInt8]($0) })
    }
    return entries
  }

  @Test("All of them are counted and right, on one core and on many", arguments: [1, 2, 7])
  func sound(concurrency: Int) async throws {
    let place = TemporaryDirectory()
    do { _ = try ledger(at: place.ledger) }
    let found = try await Ledger.verify(at: place.ledger, concurrency: concurrency)
    #expect(found.isSound, "\(found.signatures) \(found.log.damages)")
    let signedCount = (10..<30).count { !$0.isMultiple(of: 3) }
    #expect(found.signatures.signatures == signedCount)
    #expect(found.signatures.entries == signedCount)
  }

  @Test("Where nothing is signed there is nothing to check")
  func nothing() async throws {
    let place = TemporaryDirectory()
    do { _ = try SampleYear.ledger(at: place.ledger) }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound)
    #expect(found.signatures.signatures == 0)
  }

  @Test("A flipped bit anywhere in a signed entry is found by its signature, but for the recorded time")
  func flippedBit() throws {
    let place = TemporaryDirectory()
    let signed = try ledger(at: place.ledger)
    let entries = try entries(signed.ledger)
    let position = try #require(
      entries.firstIndex { String(decoding: $0, as: UTF8.self).contains("signature") })
    #expect(codes(entries).isEmpty)
    let text = String(decoding: entries[position], as: UTF8.self)
    let start = try #require(text.firstRange(of: "\"recordedtime\":\"")?.upperBound)
    let recorded = text.utf8.distance(from: text.startIndex, to: start)
    var noted = NotedEntries()
    for (position, entry) in entries.enumerated() { noted[position] = entry }
    let timeline = SigningTimeline(noted)
    for byte in entries[position].indices where !(recorded..<recorded + 24).contains(byte) {
      for bit in 0..<8 {
        var changed = entries[position]
        changed[byte] ^= 1 << UInt8(bit)
        var report = SignatureReport()
        report.check(changed.span.rawBytes, at: position, timeline)
        #expect(report.faults.count == 1, "byte \(byte), bit \(bit)")
      }
    }
  }

  @Test(
    "An enrolment that is retracted does not count for later entries, and counts again when that is retracted"
  )
  func retraction() async throws {
    let place = TemporaryDirectory()
    do {
      let signed = try SignedLedger(at: place.ledger)
      let person = try SignedLedger.person(20)
      let enrolment = SignedLedger.enrolment(10, person, SignedLedger.police, ["armoury"])
      let before = try signed.signed(signed.cameraIssue(11, by: person), by: person)
      let retraction = SignedLedger.retraction(12, of: 10, person.actor)
      let between = try signed.signed(signed.cameraIssue(13, by: person), by: person)
      let again = SignedLedger.retraction(14, of: 12, person.actor)
      let after = try signed.signed(signed.cameraIssue(15, by: person), by: person)
      let answers = try signed.answers(enrolment, before, retraction, between, again, after)
      #expect(answers[..<3] == [nil, nil, nil])
      #expect(answers[3] == ["SIG-05"])
      #expect(answers[4...] == [nil, nil])
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound, "\(found.signatures)")
    #expect(found.signatures.signatures == 2)
  }

  @Test("An entry without a signature that the policy wanted is found, and only behind the policy's position")
  func lacking() throws {
    let place = TemporaryDirectory()
    let signed = try SignedLedger(at: place.ledger)
    let later = try SignedLedger.person(31)
    let enrolment = SignedLedger.enrolment(12, later, SignedLedger.police, ["custodian"])
    #expect(try signed.answers(enrolment, signed.adoption(13)) == [nil, nil])
    var entries = try entries(signed.ledger)
    #expect(codes(entries).isEmpty)
    entries.append(entries[entries.count - 2].replacing("2024", with: "2025"))
    #expect(codes(entries) == [entries.count - 1: "SIG-01"])
  }
}

extension SignedLedger {
  /// The retraction of the submission with a number.
  static func retraction(_ number: Int, of target: Int, _ subject: Reference) -> [UInt8] {
    let id = EventID(milliseconds: start + Int64(target) * 60_000, random: (0, UInt64(target) << 2))
    return submission(
      number, "event.retracted", subject, #"{"reason":"entered-in-error","target":"\#(id)"}"#)
  }
}
