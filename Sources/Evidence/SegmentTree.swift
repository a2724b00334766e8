public import TransparencyLog

/// The hash tree over a media file's segments: leaves as in RFC 6962, one for each 1 MiB.
public enum SegmentTree {
  /// How many bytes a segment has; the last may have fewer.
  public static let segmentSize = 1 << 20

  /// The root over the segments' leaves.
  public static func root(of leaves: [Digest]) -> Digest { MerkleTree.root(of: leaves.span) }
}
