import DurableFiles
import EventLog
public import TransparencyLog

/// A released checkpoint and who has cosigned it.
public struct CosignedCheckpoint: Sendable {
  /// The checkpoint, its note with every cosignature it has by now.
  public let checkpoint: ReleasedCheckpoint
  /// The policy it is judged by.
  public let policy: WitnessPolicy
  /// The witnesses of the policy that have cosigned it, in the policy's order, with the times they say.
  public let witnesses: [(witness: WitnessPolicy.Witness, time: UInt64)]

  /// A checkpoint that was opened with the keys of the policy's witnesses besides the log's.
  public init(_ opened: OpenedCheckpoint, by policy: WitnessPolicy) throws {
    checkpoint = ReleasedCheckpoint(checkpoint: opened.checkpoint, note: opened.note.serialized)
    self.policy = policy
    witnesses = policy.witnesses.compactMap { witness in
      opened.signatures.first { $0.key == witness.key }.map { (witness, $0.time ?? 0) }
    }
  }

  /// Whether the cosignatures are enough.
  public var isWitnessed: Bool { policy.isSatisfied(by: witnesses.map(\.witness.key)) }
}

/// Cosignatures that were added to a released checkpoint.
public struct AddedCosignatures: Sendable {
  /// The checkpoint with them.
  public let cosigned: CosignedCheckpoint
  /// The witnesses whose cosignatures are new.
  public let added: [WitnessPolicy.Witness]
}

extension Ledger {
  /// The ledger's witness policy; nil when it has none.
  /// - Throws: ``LedgerError/Code/damaged``, with the policy's line.
  public func witnessPolicy() throws -> WitnessPolicy? {
    guard let bytes = try DurableFile.read(directory.witnessPolicy) else { return nil }
    do {
      return try WitnessPolicy(parsing: bytes)
    } catch {
      throw LedgerError(.damaged, "\(directory.witnessPolicy) is no witness policy. \(error)")
    }
  }

  /// The text of the ledger's witness policy; nil when it has none.
  /// - Throws: as ``witnessPolicy()``.
  public func witnessPolicyText() throws -> String? {
    guard try witnessPolicy() != nil else { return nil }
    return try DurableFile.read(directory.witnessPolicy).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Gives the ledger a witness policy in the place of the one it has.
  /// - Throws: ``LedgerError/Code/policyMismatch`` when it can not be read or is of other logs.
  @discardableResult
  public func setWitnessPolicy(_ text: String) throws -> WitnessPolicy {
    let policy: WitnessPolicy
    do {
      policy = try WitnessPolicy(parsing: text)
    } catch {
      throw LedgerError(.policyMismatch, error.description)
    }
    let key = try VerifierKey(parsing: description.logKey)
    guard policy.accepts(log: key) else {
      throw LedgerError(
        .policyMismatch, "the policy is of other logs; this one's line would be: log \(description.logKey)")
    }
    try DurableFile.replace(directory.witnessPolicy, with: text, mode: 0o644)
    return policy
  }

  /// Who has cosigned a released checkpoint.
  public func cosigned(_ released: ReleasedCheckpoint, by policy: WitnessPolicy) throws -> CosignedCheckpoint
  {
    let term = try succession().term(atSize: released.size)
    return try Self.cosigned(released, by: policy, log: VerifierKey(parsing: term.logKey))
  }

  /// The newest released checkpoint that a policy calls witnessed; nil when there is none.
  public func newestWitnessed(by policy: WitnessPolicy) throws -> CosignedCheckpoint? {
    let succession = try succession(), size = try log.size()
    for (_, note) in try log.releasedCheckpoints().reversed() {
      // Most were never cosigned; those with one signature need not be verified to be passed over.
      guard policy.quorum == nil || (try? SignedNote(parsing: note).signatures.count) ?? 0 > 1 else {
        continue
      }
      guard let text = try? Checkpoint(parsing: SignedNote(parsing: note).text), text.size <= UInt64(size),
        let key = try? VerifierKey(parsing: succession.term(atSize: Int(text.size)).logKey),
        let released = try? ReleasedCheckpoint(note, signedBy: key),
        let cosigned = try? Self.cosigned(released, by: policy, log: key), cosigned.isWitnessed
      else { continue }
      try check(released.checkpoint, isExtendedBy: log.head())
      return cosigned
    }
    return nil
  }

  private static func cosigned(
    _ released: ReleasedCheckpoint, by policy: WitnessPolicy, log: VerifierKey
  ) throws -> CosignedCheckpoint {
    try CosignedCheckpoint(
      Checkpoint.open(note: released.note, with: [log] + policy.witnesses.map(\.key)), by: policy)
  }

  /// A released checkpoint as the log keeps it: with the cosignatures added since.
  func withCosignatures(_ released: ReleasedCheckpoint) throws -> ReleasedCheckpoint {
    guard let kept = try log.releasedCheckpoint(atSize: released.size), kept != released.note,
      let note = try? SignedNote(parsing: kept), note.text == released.checkpoint.text
    else { return released }
    return ReleasedCheckpoint(checkpoint: released.checkpoint, note: kept)
  }

  /// Adds cosignatures to a released checkpoint where the log keeps it.
  ///
  /// - Parameters:
  ///   - text: the cosignature lines as witnesses answered them, or a whole note with them.
  ///   - policy: whose they may be.
  ///   - size: the checkpoint's size; nil finds the one that they are of.
  /// - Throws: ``LedgerError/Code/cosignatureMismatch`` when a line is not a cosignature by a witness of the policy of
  ///   a checkpoint released here; nothing is changed then.
  public func addCosignatures(
    _ text: String, by policy: WitnessPolicy, size: Int? = nil
  ) throws -> AddedCosignatures {
    let given = try GivenCosignatures(text, by: policy)
    let lock = try DirectoryLock(directory.log)
    return try withExtendedLifetime(lock) {
      let released = try checkpoint(cosignedBy: given, size)
      var note = try SignedNote(parsing: released.note)
      var added: [WitnessPolicy.Witness] = []
      for (witness, signature) in given.signatures where !note.signatures.contains(signature) {
        // A newer cosignature of the same witness says no less than the older one: it takes its place.
        note = try note.replacing(by: signature)
        added.append(witness)
      }
      let cosigned = try cosigned(
        ReleasedCheckpoint(checkpoint: released.checkpoint, note: note.serialized), by: policy)
      if !added.isEmpty { try log.release(note.serialized) }
      return AddedCosignatures(cosigned: cosigned, added: added)
    }
  }

  /// The released checkpoint that cosignatures are of.
  private func checkpoint(cosignedBy given: GivenCosignatures, _ size: Int?) throws -> ReleasedCheckpoint {
    let succession = try succession()
    let wanted = size ?? given.checkpoint.map { Int($0.size) }
    for (at, note) in try log.releasedCheckpoints().reversed() where wanted == nil || at == wanted {
      guard let text = try? SignedNote(parsing: note).text, given.areOf(text) else { continue }
      return try kept(note, in: succession)
    }
    let ofSize = wanted.map { "of size \($0) " } ?? ""
    throw LedgerError(
      .cosignatureMismatch,
      "the cosignatures are of no checkpoint \(ofSize)that was released here, or are damaged. Nothing was changed"
    )
  }
}

/// Cosignatures as they were received.
private struct GivenCosignatures {
  /// Whose each is.
  let signatures: [(witness: WitnessPolicy.Witness, signature: SignedNote.Signature)]
  /// What was cosigned, where the whole note was received.
  let checkpoint: Checkpoint?

  init(_ text: String, by policy: WitnessPolicy) throws {
    let note: SignedNote
    do {
      // Lines alone are made a note of: the form of a line is the same.
      checkpoint = text.contains("\n\n") ? try Checkpoint(parsing: SignedNote(parsing: text).text) : nil
      note = try SignedNote(parsing: checkpoint == nil ? "cosignatures\n\n" + text : text)
    } catch {
      throw LedgerError(
        .cosignatureMismatch,
        "what was given is neither cosignature lines nor a checkpoint with them: \(error)")
    }
    var signatures: [(WitnessPolicy.Witness, SignedNote.Signature)] = []
    for signature in note.signatures {
      let witness = policy.witnesses.first {
        $0.key.keyID == signature.keyID && $0.key.name == signature.name
      }
      guard let witness else {
        // In a whole note the log's own signature stands first; others may be of witnesses of other policies.
        if checkpoint != nil { continue }
        throw LedgerError(
          .cosignatureMismatch,
          "\(signature.name) (key id \(Self.hex(signature.keyID))) is no witness of the policy. Nothing was changed"
        )
      }
      signatures.append((witness, signature))
    }
    guard !signatures.isEmpty else {
      throw LedgerError(
        .cosignatureMismatch, "there is no cosignature by a witness of the policy in it. Nothing was changed")
    }
    self.signatures = signatures
  }

  /// Whether every one of them is of this text.
  func areOf(_ text: String) -> Bool {
    signatures.allSatisfy { $0.witness.key.isValid($0.signature.bytes, for: text) }
  }

  private static func hex(_ id: UInt32) -> String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension LedgerDirectory {
  /// Copies the witness policy to a backup, or out of one; nothing when there is none.
  func copyWitnessPolicy(to other: LedgerDirectory) throws {
    guard let policy = try DurableFile.read(witnessPolicy) else { return }
    try DurableFile.replace(
      other.witnessPolicy, with: String(decoding: policy, as: UTF8.self), mode: 0o644)
  }
}
