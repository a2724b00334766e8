import EventLog
public import IncidentEvents
public import Ledger
import Projections
import TransparencyLog

extension Ledger {
  /// Makes the chain-of-custody report of exhibits, as the ledger stood at a size and as a reader may see it, resting on
  /// the tree at that size, with the checkpoint if that size was released.
  ///
  /// - Parameters:
  ///   - exhibits: the exhibits, in the order of their parts.
  ///   - size: how many entries are read: those at positions before.
  ///   - reader: who is shown the report; what is sealed from them is withheld, and said to be.
  ///   - program: the program and its version.
  /// - Throws: ``CustodyError``; what reading the ledger throws.
  public func custodyReport(
    of exhibits: [Reference], upTo size: Int, for reader: Reader, program: String
  ) throws -> CustodyReport {
    let history = try self.history(upTo: size, for: reader)
    return try CustodyReport(
      of: exhibits, in: history, anchor: anchor(of: history, program), isSynthetic: description.isSynthetic)
  }

  /// The tree at a size, and the checkpoint that was released of just that size.
  private func anchor(of history: EntityHistory, _ program: String) throws -> CustodyAnchor {
    let size = history.log.size
    var checkpoint: CustodyAnchor.Checkpoint?
    if let released = try? released(), released.size == size {
      checkpoint = CustodyAnchor.Checkpoint(
        file: nil, logKey: description.logKey, cosignatures: CustodyAnchor.cosignatures(of: released.note))
    }
    return CustodyAnchor(
      origin: description.origin, size: size, root: try history.log.root(), checkpoint: checkpoint,
      program: program)
  }
}

extension CustodyAnchor {
  /// The cosignatures of a signed note (C2SP tlog-cosignature), in its order; nobody's signature is checked here.
  public static func cosignatures(of note: String) -> [Cosigned] {
    guard let note = try? SignedNote(parsing: note) else { return [] }
    return note.signatures.compactMap { signature in
      guard let cosignature = Cosignature(signature.bytes) else { return nil }
      let id = String(signature.keyID, radix: 16)
      return Cosigned(
        witness: signature.name, keyID: String(repeating: "0", count: 8 - id.count) + id,
        time: Int64(clamping: cosignature.time))
    }
  }
}
