import Testing
@testable import TransparencyLog

/// Proofs by the recursion of RFC 6962 §2.1.1 and §2.1.2 over the leaves themselves: slow, and as plain as the text.
struct ReferenceProofs {
  let tree: SampleTree

  /// PATH(m, D[range]).
  func path(_ leaf: Int, _ range: Range<Int>) -> [Digest] {
    guard range.count > 1 else { return [] }
    let middle = range.lowerBound + split(range.count)
    return leaf < middle
      ? path(leaf, range.lowerBound..<middle) + [tree.root(middle..<range.upperBound)]
      : path(leaf, middle..<range.upperBound) + [tree.root(range.lowerBound..<middle)]
  }

  /// SUBPROOF(m, D[range], b): `end` is where the older tree ends, `isWhole` the RFC's b.
  func subproof(_ end: Int, _ range: Range<Int>, _ isWhole: Bool = true) -> [Digest] {
    if end == range.upperBound { return isWhole ? [] : [tree.root(range)] }
    let middle = range.lowerBound + split(range.count)
    return end <= middle
      ? subproof(end, range.lowerBound..<middle, isWhole) + [tree.root(middle..<range.upperBound)]
      : subproof(end, middle..<range.upperBound, false) + [tree.root(range.lowerBound..<middle)]
  }

  private func split(_ count: Int) -> Int {
    var power = 1
    while power * 2 < count { power *= 2 }
    return power
  }
}

@Suite("Proofs against a slow reference")
struct ReferenceProofTests {
  static let reference = ReferenceProofs(tree: ProofTests.tree)

  @Test("Every inclusion proof up to size 100 is the reference's, hash for hash")
  func inclusion() throws {
    for size in 1...100 {
      for index in 0..<size {
        let nodes = ProofTests.tree.nodes(
          try InclusionProof.coordinates(index: UInt64(index), size: UInt64(size)))
        let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), assembling: nodes)
        #expect(proof.hashes == Self.reference.path(index, 0..<size))
      }
    }
  }

  @Test("Every consistency proof between sizes up to 100 is the reference's, hash for hash")
  func consistency() throws {
    for new in 1...100 {
      for old in 1...new {
        let nodes = ProofTests.tree.nodes(
          try ConsistencyProof.coordinates(from: UInt64(old), to: UInt64(new)))
        let proof = try ConsistencyProof(from: UInt64(old), to: UInt64(new), assembling: nodes)
        #expect(proof.hashes == Self.reference.subproof(old, 0..<new))
      }
    }
  }

  @Test(
    "No bit of an inclusion proof, its leaf, root or index can be changed",
    arguments: [1, 2, 3, 7, 8, 11, 100])
  func inclusionBits(size: Int) throws {
    let indexes = size < 12 ? Array(0..<size) : [0, 36, 63, 64, 95, 96, 99]
    for index in indexes {
      let (place, leaf, root) = (UInt64(index), ProofTests.tree.leaves[index], ProofTests.roots[size])
      let hashes = Self.reference.path(index, 0..<size)
      func holds(_ index: UInt64, _ hashes: [Digest], _ leaf: Digest, _ root: Digest) -> Bool {
        proofFault { () throws(ProofError) in
          try InclusionProof(index: index, size: UInt64(size), hashes: hashes).verify(
            leafHash: leaf, root: root)
        } == nil
      }
      #expect(holds(place, hashes, leaf, root))
      for bit in 0..<256 {
        for changed in hashes.indices {
          var damaged = hashes
          damaged[changed] = damaged[changed].flipping(bit: bit)
          #expect(!holds(place, damaged, leaf, root))
        }
        #expect(!holds(place, hashes, leaf.flipping(bit: bit), root))
        #expect(!holds(place, hashes, leaf, root.flipping(bit: bit)))
      }
      for bit in 0..<64 { #expect(!holds(place ^ 1 << UInt64(bit), hashes, leaf, root)) }
    }
  }

  @Test("No bit of a consistency proof or of either root can be changed", arguments: [2, 3, 7, 8, 11, 100])
  func consistencyBits(new: Int) throws {
    let sizes = new < 12 ? Array(1..<new) : [1, 36, 63, 64, 65, 96, 99]
    for old in sizes {
      let (oldRoot, newRoot) = (ProofTests.roots[old], ProofTests.roots[new])
      let hashes = Self.reference.subproof(old, 0..<new)
      func holds(_ hashes: [Digest], _ oldRoot: Digest, _ newRoot: Digest) -> Bool {
        proofFault { () throws(ProofError) in
          try ConsistencyProof(from: UInt64(old), to: UInt64(new), hashes: hashes)
            .verify(oldRoot: oldRoot, newRoot: newRoot)
        } == nil
      }
      #expect(holds(hashes, oldRoot, newRoot))
      for bit in 0..<256 {
        for changed in hashes.indices {
          var damaged = hashes
          damaged[changed] = damaged[changed].flipping(bit: bit)
          #expect(!holds(damaged, oldRoot, newRoot))
        }
        #expect(!holds(hashes, oldRoot.flipping(bit: bit), newRoot))
        #expect(!holds(hashes, oldRoot, newRoot.flipping(bit: bit)))
      }
    }
  }

  @Test("No bit of the sizes can be changed where the roots are those of the sizes")
  func sizeBits() throws {
    for new in 1...100 {
      for old in 1...new {
        let hashes = Self.reference.subproof(old, 0..<new)
        for bit in 0..<64 {
          for (from, to) in [
            (UInt64(old) ^ 1 << UInt64(bit), UInt64(new)), (UInt64(old), UInt64(new) ^ 1 << UInt64(bit)),
          ]
          where from <= 100 && to <= 100 {
            // Another size has another root, which is what the proof is checked against.
            let fault = proofFault { () throws(ProofError) in
              try ConsistencyProof(from: from, to: to, hashes: hashes)
                .verify(oldRoot: ProofTests.roots[Int(from)], newRoot: ProofTests.roots[Int(to)])
            }
            #expect(fault != nil)
          }
        }
      }
    }
  }

  @Test(
    "Proofs of the tree of the eight known entries are the known ones",
    arguments: [
      (
        0, 8,
        [
          "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
          "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
      ),
      (
        5, 8,
        [
          "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
          "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
      ),
      (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
      (
        1, 5,
        [
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
          "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ]
      ),
    ])
  func knownInclusion(index: Int, size: Int, known: [String]) throws {
    let tree = SampleTree(leaves: MerkleTreeTests.entries.map { MerkleTree.leafHash(of: $0) })
    let nodes = tree.nodes(try InclusionProof.coordinates(index: UInt64(index), size: UInt64(size)))
    let proof = try InclusionProof(index: UInt64(index), size: UInt64(size), assembling: nodes)
    #expect(proof.hashes.map(\.hex) == known)
    try proof.verify(leafHash: tree.leaves[index], root: tree.root(size))
  }

  @Test(
    "Consistency proofs of the tree of the eight known entries are the known ones",
    arguments: [
      (
        1, 8,
        [
          "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
          "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ]
      ),
      (
        6, 8,
        [
          "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
          "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ]
      ),
      (
        2, 5,
        [
          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
          "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ]
      ),
    ])
  func knownConsistency(old: Int, new: Int, known: [String]) throws {
    let tree = SampleTree(leaves: MerkleTreeTests.entries.map { MerkleTree.leafHash(of: $0) })
    let nodes = tree.nodes(try ConsistencyProof.coordinates(from: UInt64(old), to: UInt64(new)))
    let proof = try ConsistencyProof(from: UInt64(old), to: UInt64(new), assembling: nodes)
    #expect(proof.hashes.map(\.hex) == known)
    try proof.verify(oldRoot: tree.root(old), newRoot: tree.root(new))
  }
}
