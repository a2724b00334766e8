import CanonicalJSON
import DurableFiles
import EventLog
import Glibc
import IncidentEvents
import Language
import LMDB
import Rulebook
import TransparencyLog
import Vault

/// What a new ledger is to be.
public struct LedgerCreation: Sendable {
  public var origin: String
  public var jurisdiction = "astana"
  public var zone = "Asia/Almaty"
  /// Nil for a ledger of true events; a number for one of invented events, whose keys and entry 0 follow from it.
  public var syntheticSeed: UInt64?

  /// Whether the vault's keys follow from the seed, too: then the same seed gives the same digests, and whoever knows it
  /// opens the vault until the first erasure.
  public var isVaultSeeded = true

  /// A ledger with an origin: the name its checkpoints carry, such as `ledger.example/astana`.
  public init(origin: String) { self.origin = origin }

  /// The actor that entry 0 of a synthetic ledger introduces.
  public static let syntheticActor = "actor:kuasyntheticoperatoraaaaaa"
  /// The body that entry 0 of a synthetic ledger introduces.
  public static let syntheticBody = "body:kuasyntheticoperatoraaaaaa"
}

extension Ledger {
  /// Makes a ledger: its directories, its key, entry 0, and `ledger.json` last, so that a creation cut short leaves
  /// no ledger.
  ///
  /// - Parameter path: a directory that does not exist, or is empty.
  public static func create(
    _ creation: LedgerCreation, at path: String, clock: LedgerClock = .system
  ) throws -> Ledger {
    let directory = LedgerDirectory(path)
    if directory.exists {
      throw LedgerError(.alreadyExists, "\(path) is a ledger already; nothing was changed")
    }
    if DurableFile.exists(directory.log) {
      throw LedgerError(.alreadyExists, "\(path) holds a log without ledger.json; choose another directory")
    }
    try checkNames(creation)
    let signer = try NoteSigner(seed: keySeed(creation.syntheticSeed), name: creation.origin)
    let description = LedgerDescription(
      origin: creation.origin, logKey: "\(signer.verifierKey)", jurisdiction: creation.jurisdiction,
      zone: creation.zone, formatVersion: LedgerDescription.currentFormat,
      isSynthetic: creation.syntheticSeed != nil)
    let recorded =
      creation.syntheticSeed == nil
      ? try clock.now(notBefore: nil) : RecordedTime(milliseconds: 1_698_796_800_000)
    let entry = try opening(description, recorded: recorded, seed: creation.syntheticSeed)

    if !DurableFile.exists(path) { try DurableFile.makeDirectory(path) }
    try DurableFile.makeDirectory(directory.keys)
    try DurableFile.replace(directory.logKey, with: signer.privateKeyText, mode: 0o600)
    _ = try Vault.create(
      directory.vaultPlace, seed: creation.isVaultSeeded ? creation.syntheticSeed.map(vaultSeed) : nil)
    let log = try EventLog.create(path: directory.log)
    var batch = EntryBatch()
    try batch.append(unsafe entry.span.bytes)
    _ = try log.append(batch, recorded: recorded.milliseconds) { size, root in
      try Checkpoint(origin: creation.origin, size: UInt64(size), root: root).signed(by: signer)
    }
    try DurableFile.replace(directory.description, with: description.canonicalJSON + "\n", mode: 0o644)
    // The log is open once in a process: the ledger is handed the one that made it.
    return try Ledger(directory, description, log: log, clock: clock)
  }

  private static func checkNames(_ creation: LedgerCreation) throws {
    for (value, definition) in [
      (creation.origin, "origin"), (creation.jurisdiction, "jurisdiction"), (creation.zone, "zone"),
    ] { try check(value, isAllowedAs: definition) }
  }

  /// Refuses a value that entry 0 can not have for a member.
  static func check(_ value: String, isAllowedAs definition: String) throws {
    let field = EventType.ledgerOpened.schema.data.first { "\($0.name)" == definition }
    guard let field, SchemaCheck.allows(value, field.kind) else {
      let expected = field.map { SchemaCheck.expectation(of: $0.kind).text(in: .en) } ?? ""
      throw LedgerError(.badName, "the \(definition) \"\(value)\" is not allowed: \(expected)")
    }
  }

  /// Entry 0: what the ledger is.
  private static func opening(
    _ description: LedgerDescription, recorded: RecordedTime, seed: UInt64?
  ) throws -> [UInt8] {
    let actor: String, body: String
    if seed == nil {
      actor = "\(Reference.random(.actor))"
      body = "\(Reference.random(.body))"
    } else {
      actor = LedgerCreation.syntheticActor
      body = LedgerCreation.syntheticBody
    }
    let random: (UInt64, UInt64) =
      seed.map { ($0, ~$0) } ?? (.random(in: .min ... .max), .random(in: .min ... .max))
    let id = EventID(milliseconds: recorded.milliseconds, random: random)
    let time = Law.zone.localTime(atMilliseconds: recorded.milliseconds)
    let text = """
      {"actor":"\(actor)","body":"\(body)","data":\(description.canonicalJSON),"id":"\(id)",\
      "recordedtime":"\(recorded)","source":"urn:kua:ledger","specversion":"1.0","subject":"\(body)",\
      "time":"\(time)","type":"kua.ledger.opened.v1"}
      """
    let entry = Array(text.utf8)
    _ = try Event(unsafe entry.span.bytes, at: 0)
    return entry
  }

  /// The 32 bytes the vault's keys follow from in a synthetic ledger.
  private static func vaultSeed(_ seed: UInt64) -> [UInt8] {
    Digest.sha256(of: Array("kua synthetic vault key \(seed)".utf8)).bytes
  }

  /// The 32 bytes the log's Ed25519 key is made from: random, or for a synthetic ledger derived from its seed.
  static func keySeed(_ seed: UInt64?) -> [UInt8] {
    if let seed { return Digest.sha256(of: Array("kua synthetic log key \(seed)".utf8)).bytes }
    var generator = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
