import Testing
@testable import TransparencyLog

@Suite("The Merkle tree")
struct MerkleTreeTests {
  static let entries = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
  ].map { Hex.decode($0.utf8)! }

  @Test("The tree of the eight known entries has the known root")
  func knownRoot() {
    let leaves = Self.entries.map { MerkleTree.leafHash(of: $0) }
    let known = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    let root = MerkleTree.root(of: leaves.span)
    #expect(root.hex == known)
    var frontier = Frontier()
    frontier.append(contentsOf: leaves.span)
    #expect(frontier.root.hex == known)
  }

  @Test("The empty tree's root is the hash of nothing")
  func emptyRoot() {
    #expect(
      MerkleTree.emptyRoot.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Frontier().root == MerkleTree.emptyRoot)
    let none: [Digest] = []
    let root = MerkleTree.root(of: none.span)
    #expect(root == MerkleTree.emptyRoot)
  }

  @Test(
    "A leaf hash is the hash of 00 and the entry, at every length",
    arguments: [
      0, 1, 54, 55, 63, 64, 494, 1021, 1022, 1023, 1024, 1025, 4096, 65_535, 70_000,
    ])
  func leafHash(length: Int) {
    var random = SplitMix64(seed: UInt64(length))
    let entry = random.bytes(length)
    let expected = Digest.sha256(of: [0] + entry)
    #expect(MerkleTree.leafHash(of: entry) == expected)
    let preimage = [0] + entry
    unsafe preimage.withUnsafeBytes { buffer in
      let hash = MerkleTree.leafHash(ofPrefixed: unsafe RawSpan(_unsafeBytes: buffer))
      #expect(hash == expected)
    }
  }

  @Test("A preimage that does not begin with 00 is no leaf's")
  func prefix() {
    let preimage: [UInt8] = [1, 2, 3]
    unsafe preimage.withUnsafeBytes { buffer in
      let hash = MerkleTree.leafHash(ofPrefixed: unsafe RawSpan(_unsafeBytes: buffer))
      #expect(hash == nil)
    }
    let none = MerkleTree.leafHash(ofPrefixed: RawSpan())
    #expect(none == nil)
  }

  @Test("A node hash is the hash of 01 and the two below")
  func nodeHash() {
    let (a, b) = (Digest.sha256(of: [1]), Digest.sha256(of: [2]))
    #expect(MerkleTree.nodeHash(a, b) == Digest.sha256(of: [1] + a.bytes + b.bytes))
  }

  @Test("Subtree roots in place are the slow roots, and other widths are refused")
  func subtreeRoots() {
    let tree = SampleTree(size: 257)
    for width in 0...257 {
      let bytes = tree.leaves.prefix(width).flatMap(\.bytes)
      unsafe bytes.withUnsafeBytes { buffer in
        let root = MerkleTree.subtreeRoot(of: unsafe RawSpan(_unsafeBytes: buffer))
        #expect(root == (width.nonzeroBitCount == 1 && width <= 256 ? tree.root(width) : nil))
        let tileRoot = MerkleTree.tileRoot(of: unsafe RawSpan(_unsafeBytes: buffer))
        #expect(tileRoot == (width == 256 ? tree.root(256) : nil))
      }
    }
    let odd = [UInt8](repeating: 0, count: 33)
    unsafe odd.withUnsafeBytes { buffer in
      let root = MerkleTree.subtreeRoot(of: unsafe RawSpan(_unsafeBytes: buffer))
      let array = Digest.array(copying: unsafe RawSpan(_unsafeBytes: buffer))
      #expect(root == nil)
      #expect(array == nil)
    }
  }

  @Test("The frontier has the slow root at every size from 0 to 1030, also when stored and read again")
  func frontier() {
    let tree = SampleTree(size: 1030)
    var frontier = Frontier()
    for size in 0...1030 {
      let root = tree.root(size)
      #expect(frontier.size == UInt64(size))
      #expect(frontier.root == root)
      #expect(Frontier(size: frontier.size, hashes: frontier.hashes) == frontier)
      #expect(tree.nodes(Frontier.coordinates(size: UInt64(size))) == frontier.hashes)
      if size < 1030 { frontier.append(tree.leaves[size]) }
    }
  }

  @Test("A full tile appended as one subtree is the same as its leaves appended one by one")
  func frontierSubtree() {
    let tree = SampleTree(size: 1024)
    var frontier = Frontier()
    for start in stride(from: 0, to: 1024, by: 256) {
      frontier.append(subtreeRoot: tree.root(start..<start + 256), height: 8)
      #expect(frontier.root == tree.root(start + 256))
    }
  }

  @Test("A stored frontier whose hashes do not fit its size is refused")
  func frontierMismatch() {
    let hash = MerkleTree.emptyRoot
    #expect(Frontier(size: 3, hashes: [hash]) == nil)
    #expect(Frontier(size: 0, hashes: [hash]) == nil)
    #expect(Frontier(size: 1 << 63, hashes: [hash]) == nil)
    #expect(Frontier(size: 1 << 62, hashes: [hash])?.size == 1 << 62)
  }

  @Test("Every node of a tree is found in its tile slice")
  func tileSlices() {
    let tree = SampleTree(size: 1024)
    for level in 0...10 {
      for index in 0..<(1024 >> level) {
        let node = TreeNodeCoordinate(level: level, index: UInt64(index))
        let slice = node.tileSlice
        let first = Int(slice.index) * 256 + slice.hashes.lowerBound
        let scale = 1 << (8 * slice.level)
        let bytes = slice.hashes.indices.flatMap { offset in
          let start = (first + offset - slice.hashes.lowerBound) * scale
          return tree.root(start..<start + scale).bytes
        }
        unsafe bytes.withUnsafeBytes { buffer in
          let root = MerkleTree.subtreeRoot(of: unsafe RawSpan(_unsafeBytes: buffer))
          #expect(root == tree.nodes([node])[0])
        }
      }
    }
  }
}
