internal import Crypto

/// The Merkle hash tree of a log (RFC 6962 §2.1, RFC 9162 §2.1) over SHA-256.
///
/// A leaf is `SHA-256(00 ‖ entry)`, an inner node `SHA-256(01 ‖ left ‖ right)`; the first byte keeps a leaf
/// from ever passing for a node. A tree of n > 1 leaves splits at k, the largest power of two smaller than n:
/// its root is the node over the root of the first k leaves and the root of the rest. The root of one leaf is
/// the leaf, the root of none is the SHA-256 of nothing.
///
///     n = 7              r
///                    ┌───┴───┐
///                    k=4     │
///                  ┌─┴─┐   ┌─┴─┐
///                 ┌┴┐ ┌┴┐ ┌┴┐  │
///                 0 1 2 3 4 5  6
///
/// Whatever is left of the split is complete and never changes again; that is what makes proofs, tiles
/// and ``Frontier`` possible.
public enum MerkleTree {
  /// The largest size a log may have here, 2^63 − 1: what other readers of checkpoints can hold.
  public static let maximumSize: UInt64 = 1 << 63 - 1

  /// The root of the tree without leaves: SHA-256 of no bytes, `e3b0c442…`.
  public static let emptyRoot = Digest.sha256(of: RawSpan())

  /// The hash of the leaf that holds `entry`. Allocates nothing of its own, at any length.
  public static func leafHash(of entry: RawSpan) -> Digest {
    unsafe entry.withUnsafeBytes { unsafe leafHash(of: $0) }
  }

  /// The hash of the leaf that holds `entry`, an array's bytes.
  public static func leafHash(of entry: [UInt8]) -> Digest {
    unsafe entry.withUnsafeBytes { unsafe leafHash(of: $0) }
  }

  /// The hash of the leaf whose preimage the caller already holds in one piece.
  ///
  /// - Parameter preimage: a zero byte, then the entry. Nil if the first byte is not 00.
  public static func leafHash(ofPrefixed preimage: RawSpan) -> Digest? {
    unsafe preimage.withUnsafeBytes { preimage in
      guard unsafe preimage.first == leafPrefix else { return nil }
      return unsafe Digest(hashing: preimage)
    }
  }

  /// The hash of the inner node over `left` and `right`.
  public static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
    unsafe withUnsafeTemporaryAllocation(byteCount: nodePreimage, alignment: 8) { preimage in
      unsafe preimage[0] = nodePrefix
      unsafe left.store(to: preimage, at: 1)
      unsafe right.store(to: preimage, at: 33)
      return unsafe Digest(hashing: UnsafeRawBufferPointer(preimage))
    }
  }

  /// The root of the tree over `leaves` (leaf hashes), straight from the definition.
  ///
  /// The obvious way, and the reference the fast ways are tested against.
  public static func root(of leaves: Span<Digest>) -> Digest {
    switch leaves.count {
    case 0: return emptyRoot
    case 1: return leaves[0]
    default:
      let k = Int(split(UInt64(leaves.count)))
      return nodeHash(root(of: leaves.extracting(..<k)), root(of: leaves.extracting(k...)))
    }
  }

  /// The largest power of two smaller than `size`, which is at least 2: where a tree of that size splits.
  static func split(_ size: UInt64) -> UInt64 {
    1 << UInt64(63 - (size - 1).leadingZeroBitCount)
  }

  private static let leafPrefix: UInt8 = 0
  static let nodePrefix: UInt8 = 1
  private static let nodePreimage = 65
  // Copying a short entry behind its prefix is a little faster than hashing in two pieces, and temporary
  // storage up to 1,024 bytes is on the stack; beyond that the hash state takes the pieces one by one.
  private static let shortPreimage = 1024

  @inline(__always)
  private static func leafHash(of entry: UnsafeRawBufferPointer) -> Digest {
    guard entry.count < shortPreimage else { return unsafe longLeafHash(of: entry) }
    return unsafe withUnsafeTemporaryAllocation(byteCount: shortPreimage, alignment: 8) { preimage in
      unsafe preimage[0] = leafPrefix
      let target = unsafe UnsafeMutableRawBufferPointer(rebasing: preimage[1...])
      unsafe target.copyMemory(from: entry)
      return unsafe Digest(hashing: UnsafeRawBufferPointer(rebasing: preimage[..<(entry.count + 1)]))
    }
  }

  private static func longLeafHash(of entry: UnsafeRawBufferPointer) -> Digest {
    var hash = SHA256()
    var prefix = leafPrefix
    unsafe withUnsafeBytes(of: &prefix) { unsafe hash.update(bufferPointer: $0) }
    unsafe hash.update(bufferPointer: entry)
    return Digest(hash.finalize())
  }
}
