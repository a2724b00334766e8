import Crypto
import EventLog
import IncidentEvents
import Ledger
import TransparencyLog

/// Events that are all signed by one actor, in a ledger of their own: what appending and checking signatures costs.
struct SignedEvents {
  /// Where the ledger lies. It is opened for each measure anew: a process has it open once, and verifying opens it.
  private let path: String
  private let submissions: [[UInt8]]
  private let signer: SubmissionSigner
  private static let time = "2023-11-01T06:00:00+06:00", recorded = "2023-11-01T00:00:00.000Z"

  /// Makes a ledger with an actor whose key is enrolled, and cameras to be issued.
  init(count: Int, at path: String) throws {
    var creation = LedgerCreation(origin: "bench.example/signed")
    creation.syntheticSeed = 1
    let ledger = try Ledger.create(creation, at: path)
    self.path = path
    let actor = Reference(kind: .actor, high: 1, low: 1)
    signer = try SubmissionSigner.make(
      for: actor, origin: creation.origin, seed: [UInt8](repeating: 7, count: 32))
    let enrolment = Self.submission(
      0, by: LedgerCreation.syntheticActor, "kua.actor.enrolled.v1", actor,
      #"{"body":"\#(LedgerCreation.syntheticBody)","key":"\#(signer.verifierKey)","roles":["armoury"]}"#)
    let writer = try ledger.writer(waiting: 0)
    guard case .accepted = try writer.submit(enrolment.span) else {
      throw BenchError("the signer was not enrolled")
    }
    try writer.finish()
    submissions = (1...count).map { number in
      Self.submission(
        number, by: "\(actor)", "kua.camera.issued.v1",
        Reference(kind: .camera, high: 1, low: UInt64(number)),
        #"{"clockOffset":0,"firmware":"1.0","officer":"\#(actor)","serial":"KZ-\#(100_000 + number)"}"#)
    }
  }

  private static func submission(
    _ number: Int, by actor: String, _ type: String, _ subject: Reference, _ data: String
  ) -> [UInt8] {
    let id = EventID(milliseconds: 1_698_796_800_000, random: (0, UInt64(number) << 2))
    let text = """
      {"actor":"\(actor)","body":"\(LedgerCreation.syntheticBody)","data":\(data),"id":"\(id)",\
      "recordedtime":"\(recorded)","source":"urn:kua:bench","specversion":"1.0","subject":"\(subject)",\
      "time":"\(time)","type":"\(type)"}
      """
    return Array(text.utf8)
  }

  /// Signs every submission and appends it; events a second.
  func append() throws -> Double {
    let ledger = try Ledger(at: path)
    let writer = try ledger.writer(waiting: 0)
    return try rate(of: submissions.count) {
      for submission in submissions {
        guard
          let signed = try SubmissionSigner.sign(
            submission.span, by: [signer], origin: ledger.description.origin),
          case .accepted = try writer.submit(signed.span)
        else { throw BenchError("a signed event was refused") }
        if writer.pendingCount >= 1000 { try writer.commit() }
      }
      try writer.finish()
    }
  }

  /// The most that checking them could reach: the same Ed25519 checks in one loop, everything in memory.
  func ceiling() throws -> Double {
    let key = try Curve25519.Signing.PublicKey(rawRepresentation: signer.verifierKey.publicKey)
    let ledger = try Ledger(at: path)
    var checks: [(signature: [UInt8], message: [UInt8])] = []
    try ledger.log.snapshot().forEach(from: 2) { _, entry in
      let message = try SignedMessage(entry, origin: ledger.description.origin)
      checks.append((message.signatures[0].bytes, message.bytes))
    }
    guard checks.count == submissions.count else { throw BenchError("not every event is there") }
    return try rate(of: checks.count) {
      for check in checks where !key.isValidSignature(check.signature, for: check.message) {
        throw BenchError("a signature is not valid")
      }
    }
  }

  /// Verifies the whole ledger on one core; entries a second.
  func verify() async throws -> Double {
    let count = submissions.count
    return try await rate(of: count) {
      let found = try await Ledger.verify(at: path, concurrency: 1)
      guard found.isSound, found.signatures.signatures == count else {
        throw BenchError("the ledger is not sound: \(found)")
      }
    }
  }
}
