internal import DurableFiles
public import Ledger
public import TransparencyLog

/// The leaves of registered files' hash trees, kept beside the log (`media/` of a ledger): a file for each, named by the
/// SHA-256 of the media file, 32 bytes a leaf. Derived: whoever has the media file makes it again, and what is read is
/// believed only when it leads to the root that the log has.
public struct SegmentSidecar: Sendable {
  private let directory: String

  /// The leaves kept by a ledger.
  public init(of ledger: LedgerDirectory) { directory = ledger.media }

  /// Where the leaves of a file lie.
  public func path(of sha256: Digest) -> String { "\(directory)/\(sha256.hex)" }

  /// The leaves of a registered file; nil where none are kept.
  ///
  /// - Parameters:
  ///   - sha256: the registered file's digest.
  ///   - bytes: its size.
  ///   - root: the root that was registered.
  /// - Throws: ``MediaError/Code/damagedTree`` when what is kept does not lead to `root`.
  public func leaves(of sha256: Digest, bytes: Int, root: Digest) throws(MediaError) -> [Digest]? {
    let path = path(of: sha256)
    let length = SegmentTree.count(ofBytes: bytes) * Digest.byteCount
    // One byte more than there should be shows that there are too many.
    guard let kept = try MediaDurable.read(path, limit: length + 1) else { return nil }
    guard kept.count == length, let leaves = Digest.array(copying: unsafe kept.span.bytes),
      SegmentTree.root(of: leaves) == root
    else {
      throw MediaError(
        .damagedTree,
        "\(path) does not lead to the root that was registered, \(root.hex): it is damaged. "
          + "Delete it; kua evidence check makes it again from the untouched file")
    }
    return leaves
  }

  /// Keeps the leaves of a file, durably; what was kept of it before is replaced.
  public func keep(_ media: MediaDigest) throws(MediaError) {
    if !MediaDurable.exists(directory) { try MediaDurable.makeDirectory(directory) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(media.leaves.count * Digest.byteCount)
    for leaf in media.leaves { leaf.append(to: &bytes) }
    try MediaDurable.replace(path(of: media.sha256), with: bytes, mode: 0o600)
  }
}
