import DurableFiles
import IncidentEvents
public import TransparencyLog

/// A body that cosigns the checkpoints of logs it does not run, each only when it extends what it saw last.
///
///     let witness = Witness(cosigner: cosigner, memory: WitnessMemory("/var/lib/witness"))
///     let answer = try witness.cosign(note, provedBy: .published(PublishedLog(at: directory)))
public struct Witness: Sendable {
  /// Its key.
  public let cosigner: Cosigner
  /// What it saw last.
  public let memory: WitnessMemory
  let clock: LedgerClock

  /// A witness.
  public init(cosigner: Cosigner, memory: WitnessMemory, clock: LedgerClock = .system) {
    self.cosigner = cosigner
    self.memory = memory
    self.clock = clock
  }

  /// What shows that a checkpoint extends the one before.
  public enum Proof: Sendable {
    /// Nothing: enough for a first checkpoint, or the same one again.
    case none
    /// A consistency proof, as a log sends it.
    case request(CosignatureRequest)
    /// The log's published tiles, at the checkpoint's size.
    case published(PublishedLog)
  }

  /// A checkpoint that was cosigned.
  public struct Answer: Sendable {
    /// The cosignature, a line to be added to the note.
    public let signature: SignedNote.Signature
    /// What was cosigned.
    public let checkpoint: Checkpoint
    /// The time the cosignature says, in seconds since 1970-01-01T00:00:00Z.
    public let time: UInt64
    /// The size this witness had cosigned before; nil when it had never seen the log.
    public let formerSize: UInt64?
    /// The log's former key, where another one was given in its place.
    public let formerKey: VerifierKey?
  }

  /// Cosigns a checkpoint. What is remembered is durable before the cosignature is made: it can not be taken back.
  ///
  /// - Parameters:
  ///   - note: the checkpoint as its log signed it.
  ///   - proof: what shows that it extends the one remembered.
  ///   - key: the log's key as known from elsewhere: needed for a log not seen before, and when its key was rotated.
  /// - Throws: ``LedgerError/Code/witnessRefused`` when it can not be cosigned; ``CheckpointFork`` when it contradicts
  ///   what is remembered, both being kept. What is remembered is as before then.
  public func cosign(_ note: SignedNote, provedBy proof: Proof = .none, logKey key: VerifierKey? = nil) throws
    -> Answer
  {
    let origin: String
    do {
      origin = try Checkpoint(parsing: note.text).origin
    } catch {
      throw LedgerError(.witnessRefused, "what was given is no checkpoint: \(error)")
    }
    let made = try DurableFile.makeDirectories(memory.path, mode: 0o700)
    for directory in made { try DurableFile.sync(directory: directory) }
    let lock = try DirectoryLock(memory.path)
    return try withExtendedLifetime(lock) {
      let former = try memory.log(origin)
      let trusted = try trustedKey(key, former, origin)
      let checkpoint = try open(note, trusted, former)
      if let former { try check(checkpoint, note, extends: former, proof) }
      let time = UInt64(max(0, try clock.now(notBefore: nil).milliseconds / 1000))
      // A crash before: nothing was cosigned. After: the checkpoint is remembered, and asking again gives the
      // cosignature.
      try memory.remember(WitnessMemory.Log(key: trusted, note: note, checkpoint: checkpoint))
      return Answer(
        signature: try cosigner.cosign(checkpoint, at: time), checkpoint: checkpoint, time: time,
        formerSize: former?.checkpoint.size, formerKey: former.flatMap { $0.key == trusted ? nil : $0.key })
    }
  }

  private func trustedKey(
    _ given: VerifierKey?, _ former: WitnessMemory.Log?, _ origin: String
  ) throws -> VerifierKey {
    guard let key = given ?? former?.key else {
      throw LedgerError(
        .witnessRefused,
        "\(origin) was never cosigned for here. Give its key, as you had it from elsewhere, with --log-key")
    }
    guard key.kind == .ed25519, key.name == origin else {
      throw LedgerError(
        .witnessRefused,
        "the log's key given is that of \(key.name) (type \(key.kind.rawValue)), not of \(origin)")
    }
    return key
  }

  private func open(
    _ note: SignedNote, _ key: VerifierKey, _ former: WitnessMemory.Log?
  ) throws -> Checkpoint {
    do {
      return try Checkpoint.open(note, with: [key]).checkpoint
    } catch let error where error.code == .noKnownSignature {
      throw LedgerError(
        .witnessRefused,
        "the checkpoint is not signed by the key trusted for \(key.name), \(key). If the log's key was rotated, ask for "
          + "the new one where you had the first, and give it with --log-key")
    } catch {
      throw LedgerError(.witnessRefused, "the checkpoint is not to be believed: \(error)")
    }
  }

  private func check(
    _ new: Checkpoint, _ note: SignedNote, extends former: WitnessMemory.Log, _ proof: Proof
  ) throws {
    let old = former.checkpoint
    guard new.size >= old.size else {
      throw LedgerError(
        .witnessRefused,
        "the checkpoint has size \(new.size), root \(new.root.base64), but size \(old.size), root \(old.root.base64), was "
          + "cosigned here already: it is an older one, or the log was returned to an older state and may be rewritten "
          + "from there. Ask for a checkpoint of size \(old.size) or more")
    }
    func fork(_ rootThere: Digest?) throws -> any Error {
      let fork = CheckpointFork(
        first: CheckpointFork.Side(
          source: "the checkpoint cosigned last", note: former.note.serialized, checkpoint: old),
        second: CheckpointFork.Side(
          source: "the checkpoint given", note: note.serialized, checkpoint: new), rootThere: rootThere)
      return fork.isConclusive ? fork.kept(in: try memory.keep(fork)) : fork
    }
    if new.size == old.size {
      guard new.root == old.root else { throw try fork(nil) }
      return
    }
    // Everything extends the empty log.
    guard old.size > 0 else { return }
    switch proof {
    case .none:
      throw LedgerError(
        .witnessRefused,
        "nothing shows that size \(new.size) extends size \(old.size), which was cosigned last. Give the published tiles, "
          + "or a proof: kua prove --consistency \(old.size)")
    case .request(let request):
      guard request.oldSize == old.size else {
        throw LedgerError(
          .witnessRefused,
          "the proof given begins at size \(request.oldSize), but size \(old.size) was cosigned last. Ask for one from "
            + "there: kua prove --consistency \(old.size)")
      }
      let consistency = ConsistencyProof(from: old.size, to: new.size, hashes: request.hashes)
      do {
        try consistency.verify(oldRoot: old.root, newRoot: new.root)
      } catch { throw try fork(consistency.oldRoot(leadingTo: new.root)) }
    case .published(let published):
      try check(published, leadsFrom: old, to: new, otherwise: fork)
    }
  }

  private func check(
    _ published: PublishedLog, leadsFrom old: Checkpoint, to new: Checkpoint,
    otherwise fork: (Digest?) throws -> any Error
  ) throws {
    guard published.size == new.size, published.checkpoint.root == new.root else {
      throw LedgerError(
        .witnessRefused,
        "the tiles in \(published.path) are of size \(published.size), root \(published.checkpoint.root.base64), not of "
          + "the checkpoint given (size \(new.size), root \(new.root.base64))")
    }
    let consistency = try published.consistency(from: old.size)
    do {
      try consistency.verify(oldRoot: old.root, newRoot: new.root)
    } catch {
      // Do the tiles lead to the new root at all? Then what they have at the old size is what the log has signed.
      let there = try published.root(atSize: old.size)
      do {
        try consistency.verify(oldRoot: there, newRoot: new.root)
      } catch {
        throw LedgerError(
          .witnessRefused,
          "the tiles in \(published.path) are damaged: they do not lead to the root of their own checkpoint")
      }
      throw try fork(there)
    }
  }
}
