import Testing
@testable import TransparencyLog

@Suite("Proofs")
struct ProofTests {
  static let tree = SampleTree(size: 100)
  static let roots = (0...100).map { tree.root($0) }

  @Test("Every leaf of every tree of 1 to 100 leaves is proved, and nothing else with the same proof")
  func inclusion() throws {
    for size in 1...100 {
      for index in 0..<size {
        let (i, n) = (UInt64(index), UInt64(size))
        let nodes = Self.tree.nodes(try InclusionProof.coordinates(index: i, size: n))
        let proof = try InclusionProof(index: i, size: n, assembling: nodes)
        let (leaf, root) = (Self.tree.leaves[index], Self.roots[size])
        try proof.verify(leafHash: leaf, root: root)
        // Every other place in the tree is refused, and every other size of the same tree's history.
        let accepted = (0...n).filter { other in
          let moved = InclusionProof(index: other, size: n, hashes: proof.hashes)
          return proofFault { () throws(ProofError) in try moved.verify(leafHash: leaf, root: root) } == nil
        }
        #expect(accepted == [i])
        for other in [n - 1, n + 1] {
          let resized = InclusionProof(index: i, size: other, hashes: proof.hashes)
          let otherRoot = Self.roots[min(Int(other), 100)]
          guard otherRoot != root else { continue }
          #expect(
            proofFault { () throws(ProofError) in
              try resized.verify(leafHash: leaf, root: otherRoot)
            } != nil)
        }
      }
    }
  }

  @Test("A bit flipped in any hash, the leaf or the root of an inclusion proof is refused")
  func inclusionBits() throws {
    var random = SplitMix64(seed: 4)
    for size in 1...100 {
      for index in 0..<size {
        let (i, n) = (UInt64(index), UInt64(size))
        let nodes = Self.tree.nodes(try InclusionProof.coordinates(index: i, size: n))
        let proof = try InclusionProof(index: i, size: n, assembling: nodes)
        let (leaf, root) = (Self.tree.leaves[index], Self.roots[size])
        let bit = Int.random(in: 0..<256, using: &random)
        for place in proof.hashes.indices {
          var hashes = proof.hashes
          hashes[place] = hashes[place].flipping(bit: bit)
          let broken = InclusionProof(index: i, size: n, hashes: hashes)
          let fault = proofFault { () throws(ProofError) in try broken.verify(leafHash: leaf, root: root) }
          #expect(fault == .rootMismatch)
        }
        let leafFault = proofFault { () throws(ProofError) in
          try proof.verify(leafHash: leaf.flipping(bit: bit), root: root)
        }
        #expect(leafFault == .rootMismatch)
        let rootFault = proofFault { () throws(ProofError) in
          try proof.verify(leafHash: leaf, root: root.flipping(bit: bit))
        }
        #expect(rootFault == .rootMismatch)
        let longer = InclusionProof(index: i, size: n, hashes: proof.hashes + [root])
        #expect(
          proofFault { () throws(ProofError) in
            try longer.verify(leafHash: leaf, root: root)
          } == .wrongLength)
        if !proof.hashes.isEmpty {
          let shorter = InclusionProof(index: i, size: n, hashes: proof.hashes.dropLast())
          #expect(
            proofFault { () throws(ProofError) in
              try shorter.verify(leafHash: leaf, root: root)
            } == .wrongLength)
        }
      }
    }
  }

  @Test("Every pair of sizes up to 100 is proved consistent, and no flipped bit or other size is accepted")
  func consistency() throws {
    var random = SplitMix64(seed: 5)
    for n in 1...100 {
      for m in 1...n {
        let (old, new) = (UInt64(m), UInt64(n))
        let nodes = Self.tree.nodes(try ConsistencyProof.coordinates(from: old, to: new))
        let proof = try ConsistencyProof(from: old, to: new, assembling: nodes)
        let (oldRoot, newRoot) = (Self.roots[m], Self.roots[n])
        try proof.verify(oldRoot: oldRoot, newRoot: newRoot)

        func fault(_ proof: ConsistencyProof, _ oldRoot: Digest, _ newRoot: Digest) -> ProofError.Code? {
          proofFault { () throws(ProofError) in try proof.verify(oldRoot: oldRoot, newRoot: newRoot) }
        }
        let bit = Int.random(in: 0..<256, using: &random)
        for place in proof.hashes.indices {
          var hashes = proof.hashes
          hashes[place] = hashes[place].flipping(bit: bit)
          #expect(fault(ConsistencyProof(from: old, to: new, hashes: hashes), oldRoot, newRoot) != nil)
        }
        #expect(fault(proof, oldRoot.flipping(bit: bit), newRoot) == .rootMismatch)
        #expect(fault(proof, oldRoot, newRoot.flipping(bit: bit)) == .rootMismatch)
        let longer = ConsistencyProof(from: old, to: new, hashes: proof.hashes + [newRoot])
        #expect(fault(longer, oldRoot, newRoot) == .wrongLength)
        if m < n {
          let shorter = ConsistencyProof(from: old, to: new, hashes: proof.hashes.dropLast())
          #expect(fault(shorter, oldRoot, newRoot) != nil)
          #expect(fault(proof, newRoot, oldRoot) != nil)
          let resized = ConsistencyProof(from: old + 1, to: new, hashes: proof.hashes)
          #expect(fault(resized, Self.roots[m + 1], newRoot) != nil)
        }
      }
    }
  }

  @Test("The edges: no leaf beyond the tree, no proof from nothing or backwards")
  func edges() throws {
    #expect(
      proofFault { () throws(ProofError) in
        _ = try InclusionProof.coordinates(index: 0, size: 0)
      } == .indexOutOfRange)
    #expect(
      proofFault { () throws(ProofError) in
        _ = try InclusionProof.coordinates(index: 7, size: 7)
      } == .indexOutOfRange)
    #expect(
      proofFault { () throws(ProofError) in
        _ = try ConsistencyProof.coordinates(from: 0, to: 5)
      } == .emptyTree)
    #expect(
      proofFault { () throws(ProofError) in
        _ = try ConsistencyProof.coordinates(from: 6, to: 5)
      } == .sizeOutOfRange)
    #expect(try ConsistencyProof.coordinates(from: 5, to: 5).isEmpty)
    let root = Self.roots[5]
    try ConsistencyProof(from: 5, to: 5, hashes: []).verify(oldRoot: root, newRoot: root)
    #expect(
      proofFault { () throws(ProofError) in
        try ConsistencyProof(from: 0, to: 5, hashes: []).verify(oldRoot: MerkleTree.emptyRoot, newRoot: root)
      } == .emptyTree)
    #expect(
      proofFault { () throws(ProofError) in
        try ConsistencyProof(from: 4, to: 5, hashes: []).verify(oldRoot: Self.roots[4], newRoot: root)
      } == .wrongLength)
    #expect(
      proofFault { () throws(ProofError) in
        _ = try InclusionProof(index: 1, size: 5, assembling: [root])
      } == .wrongLength)
  }

  @Test("Numbers of any size in a received proof are refused without a trap")
  func hugeNumbers() throws {
    var random = SplitMix64(seed: 6)
    let root = MerkleTree.emptyRoot
    let numbers: [UInt64] = [0, 1, 2, 1 << 62, 1 << 63 - 1, 1 << 63, .max - 1, .max]
    for a in numbers + [random.next(), random.next()] {
      for b in numbers + [random.next(), random.next()] {
        for count in [0, 1, 63, 64, 200] {
          let hashes = [Digest](repeating: root, count: count)
          let inclusion = InclusionProof(index: a, size: b, hashes: hashes)
          _ = proofFault { () throws(ProofError) in try inclusion.verify(leafHash: root, root: root) }
          let consistency = ConsistencyProof(from: a, to: b, hashes: hashes)
          _ = proofFault { () throws(ProofError) in
            try consistency.verify(oldRoot: root, newRoot: MerkleTree.nodeHash(root, root))
          }
        }
        _ = try? InclusionProof.coordinates(index: a, size: b)
        _ = try? ConsistencyProof.coordinates(from: a, to: b)
        _ = Tile(level: 0, index: a, width: Int(b & 511))
      }
    }
    #expect(try InclusionProof.coordinates(index: 0, size: 1 << 63 - 1).count > 63)
  }
}
