@testable import TransparencyLog

/// A tree of made-up leaves, and the slow way to everything in it.
struct SampleTree {
  let leaves: [Digest]

  init(size: Int) {
    leaves = (0..<size).map { MerkleTree.leafHash(of: Array("entry \($0)".utf8)) }
  }

  init(leaves: [Digest]) { self.leaves = leaves }

  func root(_ size: Int) -> Digest { root(0..<size) }

  func root(_ range: Range<Int>) -> Digest {
    let leaves = Array(leaves[range])
    return MerkleTree.root(of: leaves.span)
  }

  func nodes(_ coordinates: [TreeNodeCoordinate]) -> [Digest] {
    coordinates.map { node in
      let start = Int(node.index) << node.level
      return root(start..<start + 1 << node.level)
    }
  }
}

extension Digest {
  /// The digest with one bit turned over.
  func flipping(bit: Int) -> Digest {
    var bytes = bytes
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return Digest(copying: bytes)!
  }
}

/// The code of the proof error that `body` throws.
func proofFault(_ body: () throws(ProofError) -> Void) -> ProofError.Code? {
  do {
    try body()
    return nil
  } catch { return error.code }
}

/// The code of the note error that `body` throws.
func noteFault<R>(_ body: () throws(NoteError) -> R) -> NoteError.Code? {
  do {
    _ = try body()
    return nil
  } catch { return error.code }
}
