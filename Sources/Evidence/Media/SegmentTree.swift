public import TransparencyLog

/// The hash tree over a media file's segments: leaves as in RFC 6962, one for each 1 MiB.
public enum SegmentTree {
  /// How many bytes a segment has; the last may have fewer.
  public static let segmentSize = 1 << 20

  /// The root over the segments' leaves.
  public static func root(of leaves: [Digest]) -> Digest { MerkleTree.root(of: leaves.span) }

  /// How many segments a file of a size has.
  public static func count(ofBytes bytes: Int) -> Int {
    bytes / segmentSize + (bytes.isMultiple(of: segmentSize) ? 0 : 1)
  }

  /// Which bytes of a file of a size its segment at a place has.
  public static func bytes(ofSegment place: Int, of bytes: Int) -> Range<Int> {
    place * segmentSize..<min((place + 1) * segmentSize, bytes)
  }

  /// Appends the leaves of the segments that `piece` holds: it begins with a segment, and ends with one or with the file.
  static func appendLeaves(of piece: [UInt8], to leaves: inout [Digest]) {
    let bytes = unsafe piece.span.bytes
    for start in stride(from: 0, to: piece.count, by: segmentSize) {
      let end = min(start + segmentSize, piece.count)
      leaves.append(MerkleTree.leafHash(of: bytes.extracting(start..<end)))
    }
  }
}
