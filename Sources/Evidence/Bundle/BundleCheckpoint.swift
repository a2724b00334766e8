internal import EventLog
internal import IncidentEvents
internal import Ledger
internal import TransparencyLog

/// The checkpoint that a bundle leads to, and the key of the log that signed it.
struct BundleCheckpoint {
  /// The note as released, with its cosignatures.
  let note: SignedNote
  let checkpoint: Checkpoint
  let logKey: VerifierKey

  /// The checkpoint of a size, else the newest released one that covers a position: one with cosignatures where there is.
  ///
  /// - Parameter keys: the log's keys, as the bundle's own entries name them.
  init(covering position: Int, atSize size: Int?, keys: [VerifierKey], in ledger: Ledger) throws {
    let notes = try ledger.log.releasedCheckpoints().filter { $0.size > position }
    let chosen: String?
    if let size {
      chosen = notes.first { $0.size == size }?.note
    } else {
      chosen = notes.last { Self.isCosigned($0.note) }?.note ?? notes.last?.note
    }
    guard let chosen else {
      let sizes = notes.map { "\($0.size)" }.joined(separator: ", ")
      throw BundleError(
        .noCheckpoint,
        size.map {
          "no checkpoint of size \($0) that covers entry \(position) was ever released; those released are of the "
            + "sizes \(sizes.isEmpty ? "–" : sizes)"
        } ?? "no checkpoint that covers entry \(position) was released yet: kua checkpoint show releases one")
    }
    note = try SignedNote(parsing: chosen)
    checkpoint = try Checkpoint(parsing: note.text)
    let text = note
    guard let key = keys.last(where: { (try? Checkpoint.open(text, with: [$0])) != nil }) else {
      throw BundleError(
        .noCheckpoint,
        "the checkpoint of size \(checkpoint.size) is signed by a key that took the place of the one in force when the "
          + "bundle was issued: export it at an earlier checkpoint with --at, or issue it anew")
    }
    logKey = key
  }

  private static func isCosigned(_ note: String) -> Bool {
    guard let note = try? SignedNote(parsing: note) else { return false }
    return note.signatures.contains { Cosignature($0.bytes) != nil }
  }
}
