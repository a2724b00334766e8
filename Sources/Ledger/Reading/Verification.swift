import CanonicalJSON
import DurableFiles
public import EventLog
import IncidentEvents
import LMDB
public import TransparencyLog

/// What a verification of a whole ledger found, and what it rests on.
public struct LedgerVerification: Sendable {
  /// What the log's own check found.
  public let log: VerificationReport
  /// What the check of the signatures of entries found.
  public let signatures: SignatureReport
  /// What is wrong besides: `ledger.json`, the key asked for.
  public let disagreements: [String]
  /// What is wrong with index and views, which are derived and can be deleted.
  public let derived: [String]
  /// The key the checkpoint was checked with.
  public let key: String
  /// Where that key came from, and whether anything outside the ledger vouches for it.
  public let anchor: Anchor
  /// Whether it is a ledger of invented events.
  public let isSynthetic: Bool
  /// Which origins and keys have signed; nil when entry 0 can not be read.
  public let succession: Succession?
  /// What `keys/released` shows.
  public let released: ReleasedAnchor
  /// What the checkpoints given from elsewhere show, in the order given.
  public let checkpoints: [ComparedCheckpoint]

  /// What the log does not extend though it was shown once.
  public var rollbacks: [String] {
    ([released.compared].compactMap(\.self) + checkpoints).compactMap(\.fault)
  }

  /// The checkpoints that exclude what the ledger itself has signed.
  public var forks: [CheckpointFork] {
    ([released.compared].compactMap(\.self) + checkpoints).compactMap(\.fork)
  }

  /// What the trust in the key rests on.
  public enum Anchor: Sendable, Equatable {
    /// The key was given by whoever asked.
    case givenKey
    /// The key is the one the ledger itself names: no outside anchor.
    case ledgerItself
  }

  /// Whether nothing is wrong.
  public var isSound: Bool {
    log.damages.isEmpty && signatures.faults.isEmpty && disagreements.isEmpty && rollbacks.isEmpty
      && derived.isEmpty
  }
}

extension Ledger {
  /// Verifies a ledger from its files, damaged or not: every leaf, tile, root, the head and the checkpoint's
  /// signature, that every entry reads as an event, every signature of an entry by the keys as they stood then, that `ledger.json` says what entry 0 says, and that the index
  /// says what the log says. The pages of all files are looked at first.
  ///
  /// - Parameters:
  ///   - key: the log's verifier key as known from elsewhere; nil takes the one in `ledger.json`.
  ///   - checkpoints: checkpoints from elsewhere, any of which the log must extend.
  ///   - concurrency: how many tasks check at a time; nil for one a processor.
  ///   - progress: how many entries of how many are checked.
  ///   - signatureProgress: the same of the signatures, which are checked behind.
  public static func verify(
    at path: String, key: VerifierKey? = nil, checkpoints: [GivenCheckpoint] = [], concurrency: Int? = nil,
    progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil,
    signatureProgress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) async throws -> LedgerVerification {
    let directory = LedgerDirectory(path)
    guard let bytes = try DurableFile.read(directory.description) else {
      throw LedgerError(.notALedger, "\(path) is no ledger: it has no ledger.json")
    }
    var disagreements: [String] = []
    let description = LedgerDescription(parsing: bytes)
    if description == nil { disagreements.append("ledger.json is not what `kua init` wrote") }
    let opened = try? openingDescription(directory)
    guard let named = (opened ?? description)?.logKey else {
      throw LedgerError(
        .damaged, "neither entry 0 nor ledger.json of \(path) names the log's key; give it with --key")
    }
    let trusted = try key ?? VerifierKey(parsing: named)
    let terms = FoundTerms()
    let signing = FoundSigning()
    var options = VerificationOptions()
    options.key = trusted
    options.authority = terms.authority
    options.origin = (opened ?? description)?.origin
    options.concurrency = concurrency
    options.recordedTime = { entry in
      try Event(entry, at: 0).recorded?.milliseconds ?? -1
    }
    options.inspect = { position, entry in
      signing.look(at: try Event(entry, at: position))
      try terms.look(at: entry, position)
    }
    options.timeStamp = { stamp, checkpoint in try AttachedTimeStamp.check(stamp, over: checkpoint) }
    let releasedNote = Result { () throws(LedgerError) in try ReleasedFile.read(directory) }
    let report = try await EventLog.verify(path: directory.log, options: options, progress: progress)
    let signatures = await signing.report(
      path: directory.log, report, concurrency: concurrency, progress: signatureProgress)
    let succession = terms.succession
    if let opened, let description, opened.continued(by: succession) != description {
      disagreements.append(
        "ledger.json differs from what entry 0 and later continuations say: \(opened.continued(by: succession).canonicalJSON)"
      )
    }
    if let key, let fault = succession?.fault(of: key) { disagreements.append(fault) }
    let inForce = try key ?? VerifierKey(parsing: succession?.current.logKey ?? named)
    let comparison = CheckpointComparison(
      directory: directory, releasedNote: releasedNote, size: report.size, root: report.root,
      succession: succession, key: inForce)
    if opened == nil, report.isReadable { disagreements.append("entry 0 is not a ledger.opened") }
    return LedgerVerification(
      log: report, signatures: signatures, disagreements: disagreements,
      derived: derivedFaults(directory, logIsSound: report.isSound), key: "\(inForce)",
      anchor: key == nil ? .ledgerItself : .givenKey,
      isSynthetic: (opened ?? description)?.isSynthetic ?? false,
      succession: succession, released: comparison.released(),
      checkpoints: checkpoints.map(comparison.compare))
  }

  /// What entry 0 says the ledger is.
  private static func openingDescription(_ directory: LedgerDirectory) throws -> LedgerDescription? {
    try EventLog(path: directory.log, access: .readOnly).snapshot().entry(at: 0) {
      entry -> LedgerDescription? in
      guard case .ledgerOpened = try Event(entry, at: 0).fact else { return nil }
      var document = JSONDocument()
      try document.parseObject(entry.octets)
      guard let data = document.root.member("data") else { return nil }
      return LedgerDescription(data)
    }
  }
}
