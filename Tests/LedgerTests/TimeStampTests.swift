import EventLog
import Foundation
import Testing
import TransparencyLog
import TrustedTime

@testable import Ledger

@Suite("Trusted time over released checkpoints")
struct LedgerTimeStampTests {
  /// A ledger, an authority, and its answer over the ledger's newest checkpoint.
  private func stamped(
    _ place: TemporaryDirectory, _ authority: LocalAuthority, nonce: TimeStampNonce = TimeStampNonce(7)
  ) throws -> (ledger: Ledger, request: TimeStampRequest, answer: [UInt8]) {
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(10))
    let request = TimeStampRequest(TimeStampImprint(of: try ledger.release().checkpoint), nonce: nonce)
    return (ledger, request, try authority.answer(request))
  }

  @Test("One is attached to the checkpoint it is over, once, and a verification and a backup have it")
  func attached() async throws {
    let place = TemporaryDirectory()
    let authority = try LocalAuthority()
    let trusted = try authority.trusted()
    let answers: [[UInt8]]
    do {
      let (ledger, request, answer) = try stamped(place, authority)
      // The log has grown and released another since: the stamp still finds its own.
      try ledger.append(SampleYear.lines.prefix(20))
      try ledger.release()
      let first = try ledger.attach(timeStamp: answer, answering: request, trusting: trusted)
      #expect(first.isNew && first.attached.checkpoint.size == 11)
      #expect(first.attached.stored.certificates.count == 2)
      #expect(try !ledger.attach(timeStamp: answer, trusting: trusted).isNew)
      #expect(try ledger.timeStamp(atSize: 21) == nil)
      #expect(try ledger.timeStamp(atSize: 11)?.stored.response == answer)
      #expect(try ledger.lastTimeStamp(upTo: 21)?.checkpoint.size == 11)
      #expect(try ledger.lastTimeStamp(upTo: 10) == nil)
      // Another over the same stands behind it.
      let second = try authority.answer(request)
      #expect(try ledger.attach(timeStamp: second, trusting: trusted).isNew)
      #expect(try ledger.timeStamp(atSize: 11)?.stored.response == second)
      answers = [answer, second]

      // What reads the checkpoints is not led astray by what stands between them.
      #expect(try ledger.log.releasedCheckpoints().map(\.size) == [11, 21])
      #expect(try ledger.log.releasedCheckpoint(atSize: 12) == nil)
      #expect(try ledger.log.releasedCheckpoint(atSize: 11) != nil)
      _ = try await ledger.backup(to: place.backup)
    }
    for path in [place.ledger, place.backup] {
      let found = try await Ledger.verify(at: path)
      #expect(
        found.isSound && found.log.checked.timeStamps == 2 && found.log.checked.releasedCheckpoints == 2)
    }
    let copy = try Ledger(at: place.backup)
    #expect(try copy.timeStamps(atSize: 11).map(\.stored.response) == answers)
  }

  @Test("What is over something else, answers another request or is by a stranger is not stored")
  func refused() throws {
    let place = TemporaryDirectory()
    let authority = try LocalAuthority()
    let (ledger, request, answer) = try stamped(place, authority)
    let other = TimeStampRequest(
      TimeStampImprint(of: try Checkpoint(origin: "other.example", size: 1, root: .sha256(of: [1]))),
      nonce: TimeStampNonce(7))
    let unknown = try authority.answer(other)
    let trusted = try authority.trusted()
    let refusal = #expect(throws: LedgerError.self) {
      try ledger.attach(timeStamp: unknown, trusting: trusted)
    }
    #expect(refusal?.code == .notFound)
    #expect(refusal?.description.contains("kua checkpoint timestamp request") == true)
    let stranger = try LocalAuthority(kind: "rsa").trusted()
    let wrong = TimeStampRequest(
      TimeStampImprint(of: try ledger.release().checkpoint), nonce: TimeStampNonce(8))
    for (asked, by, code) in [
      (request, stranger, TimeStampError.Code.untrusted), (wrong, trusted, .wrongNonce),
    ] {
      let error = #expect(throws: TimeStampError.self) {
        try ledger.attach(timeStamp: answer, answering: asked, trusting: by)
      }
      #expect(error?.code == code)
    }
    #expect(try ledger.log.timeStamps().isEmpty)
  }

  @Test("A flipped bit in a stored one is found by a verification, and named with the checkpoint's size")
  func damaged() async throws {
    let place = TemporaryDirectory()
    let authority = try LocalAuthority()
    do {
      let (ledger, _, answer) = try stamped(place, authority)
      let attached = try ledger.attach(timeStamp: answer, trusting: authority.trusted()).attached
      var response = answer
      response[response.count - 10] ^= 1
      let bad = StoredTimeStamp(response: response, certificates: attached.stored.certificates)
      #expect(try ledger.log.add(bad, atSize: 11))
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.log.damages.map(\.kind) == [.timeStamp(size: 11)])
    #expect(found.log.damages.first?.message.contains("checkpoint of size 11") == true)
  }
}
