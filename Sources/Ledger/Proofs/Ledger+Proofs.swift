import EventLog
import IncidentEvents
public import TransparencyLog

extension Ledger {
  /// The proof that an entry is in the tree of a released checkpoint.
  ///
  /// - Throws: ``LedgerError/Code/notFound`` when the checkpoint is of a time before the entry.
  public func proof(
    of position: Int, to released: ReleasedCheckpoint, with note: ReceiptNote? = nil
  ) throws -> ProofFile {
    try Prover(self, to: released).proof(of: position, with: note)
  }

  /// The same as a receipt for whoever submitted the entry: with its id and leaf hash.
  public func receipt(of position: Int, to released: ReleasedCheckpoint) throws -> ProofFile {
    try Prover(self, to: released).receipt(of: position)
  }

  /// The proof that a released checkpoint extends the log as it was at a size, as a witness is sent it.
  ///
  /// - Throws: ``LedgerError/Code/notFound`` when the size is above the checkpoint's.
  public func cosignatureRequest(
    from oldSize: Int, to released: ReleasedCheckpoint
  ) throws -> CosignatureRequest {
    guard oldSize <= released.size else {
      throw LedgerError(
        .notFound, "a checkpoint of size \(released.size) can not extend one of size \(oldSize)")
    }
    var hashes: [Digest] = []
    if oldSize > 0 {
      let (old, new) = (UInt64(oldSize), UInt64(released.size))
      let nodes = try ConsistencyProof.coordinates(from: old, to: new)
      let read = try log.snapshot(upTo: released.size).hashes(for: nodes)
      hashes = try ConsistencyProof(from: old, to: new, assembling: read).hashes
    }
    return CosignatureRequest(
      oldSize: UInt64(oldSize), hashes: hashes, checkpoint: try SignedNote(parsing: released.note))
  }
}

/// Makes proofs of many entries that lead to one checkpoint.
public struct Prover: Sendable {
  private let snapshot: LogSnapshot
  private let checkpoint: SignedNote
  private let size: UInt64

  /// A prover.
  public init(_ ledger: Ledger, to released: ReleasedCheckpoint) throws {
    snapshot = try ledger.log.snapshot(upTo: released.size)
    checkpoint = try SignedNote(parsing: released.note)
    size = UInt64(released.size)
  }

  /// The proof of an entry.
  ///
  /// - Throws: ``LedgerError/Code/notFound`` when the checkpoint is of a time before it.
  public func proof(of position: Int, with note: ReceiptNote? = nil) throws -> ProofFile {
    guard position >= 0, position < Int(size) else {
      throw LedgerError(
        .notFound, "entry \(position) is not in the tree of the checkpoint of size \(size): it came after")
    }
    let nodes = try InclusionProof.coordinates(index: UInt64(position), size: size)
    let proof = try InclusionProof(
      index: UInt64(position), size: size, assembling: snapshot.hashes(for: nodes))
    return ProofFile(
      extra: note?.bytes, index: UInt64(position), hashes: proof.hashes, checkpoint: checkpoint)
  }

  /// The proof of an entry with its id and leaf hash, for whoever submitted it.
  public func receipt(of position: Int) throws -> ProofFile {
    let id = try snapshot.entry(at: position) { try Event($0, at: position).id }
    let note = ReceiptNote(id: "\(id)", leafHash: try snapshot.leafHash(at: position))
    return try proof(of: position, with: note)
  }
}
