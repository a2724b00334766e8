import Evidence
import Testing
import TransparencyLog

@Suite("The hash tree over a file's segments")
struct SegmentTreeTests {
  @Test("of one segment is its leaf")
  func oneSegment() {
    let leaf = MerkleTree.leafHash(of: [1, 2, 3])
    #expect(SegmentTree.root(of: [leaf]) == leaf)
  }
}
