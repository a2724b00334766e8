import EventLog
import Foundation
import IncidentEvents
import Rulebook
import Testing
import TransparencyLog

@testable import Ledger

@Suite("The log's key rotated")
struct LogKeyRotationTests {
  struct Stop: Error {}

  /// A signed ledger with two key officers.
  func officers(at path: String) throws -> (SignedLedger, Acting) {
    let signed = try SignedLedger(at: path)
    let one = try SignedLedger.person(11), other = try SignedLedger.person(12)
    let answers = try signed.answers(
      SignedLedger.enrolment(50, one, SignedLedger.police, ["key-officer"]),
      SignedLedger.enrolment(51, other, SignedLedger.court, ["key-officer"]))
    try #require(answers == [nil, nil])
    return (signed, try Acting(one.actor, signers: [one.signer, other.signer], in: signed.ledger))
  }

  @Test(
    "Another key signs from the next entry on; the log verifies before and after, and by either key's checkpoint"
  )
  func rotated() async throws {
    let place = TemporaryDirectory()
    let before: String, rotation: LogKeyRotation
    do {
      let (signed, acting) = try officers(at: place.ledger)
      before = try signed.ledger.release().note
      rotation = try signed.ledger.rotateLogKey(by: acting)
      #expect(rotation.oldKey == signed.ledger.description.logKey && rotation.newKey != rotation.oldKey)
      // Both signed the first checkpoint of the new key.
      for key in [rotation.oldKey, rotation.newKey] {
        let opened = try Checkpoint.open(note: rotation.checkpoint, with: [VerifierKey(parsing: key)])
        #expect(Int(opened.checkpoint.size) == rotation.position + 1)
      }
    }
    do {
      let ledger = try Ledger(at: place.ledger)
      #expect(ledger.description.logKey == rotation.newKey)
      #expect(ledger.description.origin == SignedLedger.origin)
      let receipts = try ledger.append([
        SignedLedger.submission(
          60, "body.registered", Reference(kind: .body, high: 3, low: 8), #"{"kind":"ngo"}"#)
      ])
      #expect(receipts.first?.isAccepted == true)
      let after = try ledger.release()
      #expect(throws: NoteError.self) {
        _ = try Checkpoint.open(note: after.note, with: [VerifierKey(parsing: rotation.oldKey)])
      }
      #expect(try ledger.succession().terms.map(\.position) == [0, rotation.position])
      let report = try await ledger.backup(to: place.backup)
      #expect(report.verification.isSound, "\(report.verification)")
    }

    let found = try await Ledger.verify(
      at: place.ledger, key: VerifierKey(parsing: rotation.newKey),
      checkpoints: [
        GivenCheckpoint(source: "before", note: before),
        GivenCheckpoint(source: "both", note: rotation.checkpoint),
      ])
    #expect(found.isSound, "\(found)")
    #expect(found.succession?.isContinued == false)
    let byOldKey = try await Ledger.verify(at: place.ledger, key: VerifierKey(parsing: rotation.oldKey))
    #expect(byOldKey.disagreements.contains { $0.contains("another key began to sign") })
  }

  @Test("Without two key officers nothing is rotated, and no new key is left")
  func refused() throws {
    let place = TemporaryDirectory()
    let (signed, acting) = try officers(at: place.ledger)
    let size = try signed.ledger.log.size()
    let alone = try Acting(acting.actor, signers: [acting.signers[0]], in: signed.ledger)
    let error = #expect(throws: EventRefused.self) { _ = try signed.ledger.rotateLogKey(by: alone) }
    #expect(error?.findings.map(\.code.text) == ["SIG-06"])
    #expect(try signed.ledger.log.size() == size)
    #expect(!FileManager.default.fileExists(atPath: place.ledger + "/keys/log.key.next"))
    #expect(try signed.ledger.rotateLogKey(by: acting).position == size)
  }

  @Test(
    "A rotation that ends before any of its steps writes nothing until it is completed",
    arguments: SuccessionStep.allCases)
  func interrupted(at step: SuccessionStep) throws {
    let place = TemporaryDirectory()
    let acting: Acting
    do {
      let (signed, officers) = try officers(at: place.ledger)
      acting = officers
      _ = try signed.ledger.release()
      #expect(throws: Stop.self) {
        _ = try signed.ledger.rotateLogKey(by: acting, waiting: 10) { at in
          if at == step { throw Stop() }
        }
      }
    }
    if step != .described, step != .keyMade {
      let error = #expect(throws: LedgerError.self) { _ = try Ledger(at: place.ledger).writer(waiting: 10) }
      #expect(error?.description.contains("rotate-key") == true)
    }
    let rotation = try Ledger(at: place.ledger).rotateLogKey(by: acting)
    let ledger = try Ledger(at: place.ledger)
    #expect(ledger.description.logKey == rotation.newKey)
    #expect(try ledger.release().size == ledger.log.size())
    #expect(!FileManager.default.fileExists(atPath: place.ledger + "/keys/log.key.next"))
  }
}
