extension MerkleTree {
  /// The root over a full tile: the entry of the tile one level up.
  ///
  /// - Parameter hashes: 256 hashes, 8,192 bytes; nil for any other length (a damaged or partial tile).
  public static func tileRoot(of hashes: RawSpan) -> Digest? {
    guard hashes.byteCount == Tile.fullWidth * Digest.byteCount else { return nil }
    return subtreeRoot(of: hashes)
  }

  /// The root over 1, 2, 4, … or 256 neighbouring hashes of a tile: a complete subtree.
  ///
  /// - Parameter hashes: the hashes one after another, 32 bytes each; nil when their number is not one of
  ///   these powers of two.
  public static func subtreeRoot(of hashes: RawSpan) -> Digest? {
    let byteCount = hashes.byteCount
    let width = byteCount / Digest.byteCount
    guard byteCount.isMultiple(of: Digest.byteCount), width <= Tile.fullWidth, width.nonzeroBitCount == 1
    else { return nil }
    return unsafe hashes.withUnsafeBytes { hashes in
      unsafe withUnsafeTemporaryAllocation(byteCount: 1 + byteCount, alignment: 8) { scratch in
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: scratch[1...])
        unsafe target.copyMemory(from: hashes)
        return unsafe fold(scratch, width: width)
      }
    }
  }

  /// Hashes pairs in place, level by level, until one hash is left.
  ///
  /// `scratch` is one free byte and then the hashes, so each pair lies ready with the byte before it free to
  /// hold the node prefix: for the first pair that is the free byte, for each later one the last byte of a
  /// pair already hashed. Results are written from the front and never reach a pair still to be read.
  private static func fold(_ scratch: UnsafeMutableRawBufferPointer, width: Int) -> Digest {
    var width = width
    while width > 1 {
      width /= 2
      for pair in 0..<width {
        unsafe scratch[64 * pair] = nodePrefix
        let preimage = unsafe UnsafeRawBufferPointer(rebasing: scratch[64 * pair..<64 * pair + 65])
        unsafe Digest(hashing: preimage).store(to: scratch, at: 1 + 32 * pair)
      }
    }
    return unsafe Digest(loading: UnsafeRawBufferPointer(rebasing: scratch[1..<33]))
  }
}
