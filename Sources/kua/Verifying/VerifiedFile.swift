import Ledger
import TransparencyLog

/// What a file is that is to be verified, by how it begins.
enum VerifiedFile {
  /// A directory of tiles.
  case published
  /// One proof (C2SP tlog-proof).
  case proof
  /// Receipts, a JSON object a line.
  case receipts

  init(_ path: String) throws {
    if PublishedLog.isThere(path) {
      self = .published
      return
    }
    let beginning = String(decoding: try InputFile.beginning(path), as: UTF8.self)
    if ProofFile.isBegun(by: beginning) {
      self = .proof
    } else if beginning.hasPrefix("{") {
      self = .receipts
    } else {
      throw Problem(
        "unknown-file",
        "\(path) is nothing that kua verifies: neither a proof (c2sp.org/tlog-proof@v1), nor receipts, nor a published "
          + "directory. A checkpoint is given with --from-checkpoint", exit: .usage)
    }
  }
}
