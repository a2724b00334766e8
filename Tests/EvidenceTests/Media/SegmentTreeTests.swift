import Evidence
import Testing
import TransparencyLog

@Suite("The hash tree over a file's segments")
struct SegmentTreeTests {
  static let segment = SegmentTree.segmentSize

  @Test("of one segment is its leaf")
  func oneSegment() {
    let leaf = MerkleTree.leafHash(of: [1, 2, 3])
    #expect(SegmentTree.root(of: [leaf]) == leaf)
  }

  @Test(
    "is that of a slow reference, of every size around a segment's end",
    arguments: [
      0, 1, 1000, segment - 1, segment, segment + 1, 3 * segment, 4 * segment, 5 * segment + 7,
      9 * segment - 1,
    ])
  func reference(count: Int) throws {
    let bytes = ScratchFile.bytes(count)
    let file = try ScratchFile(bytes)
    for usesTwoThreads in [true, false] {
      let media = try MediaDigest(ofFileAt: file.path, usesTwoThreads: usesTwoThreads)
      #expect(media.bytes == count)
      #expect(media.sha256 == Digest.sha256(of: bytes))
      #expect(media.leaves == Self.leaves(bytes))
      #expect(media.segmentRoot == Self.root(Self.leaves(bytes)))
      #expect(media.leaves.count == SegmentTree.count(ofBytes: count))
      #expect(media.head == Array(bytes.prefix(MediaDigest.headSize)))
    }
  }

  /// RFC 6962 §2.1, word by word: SHA-256(00 ‖ segment) of each segment.
  static func leaves(_ bytes: [UInt8]) -> [Digest] {
    stride(from: 0, to: bytes.count, by: segment).map { start in
      Digest.sha256(of: [0] + bytes[start..<min(start + segment, bytes.count)])
    }
  }

  /// RFC 6962 §2.1: the empty tree, one leaf, else SHA-256(01 ‖ left ‖ right) around the largest power of two below.
  static func root(_ leaves: [Digest]) -> Digest {
    if leaves.isEmpty { return Digest.sha256(of: []) }
    if leaves.count == 1 { return leaves[0] }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    return Digest.sha256(
      of: [1] + root(Array(leaves[..<split])).bytes + root(Array(leaves[split...])).bytes)
  }

  @Test("A file's digest is the one known of old")
  func known() throws {
    let nothing = try ScratchFile()
    let empty = try MediaDigest(ofFileAt: nothing.path)
    #expect(empty.sha256.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(empty.leaves.isEmpty && empty.segmentRoot == empty.sha256)
    let abc = try ScratchFile(Array("abc".utf8))
    #expect(
      try MediaDigest(ofFileAt: abc.path).sha256.hex
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let million = try ScratchFile([UInt8](repeating: 0x61, count: 1_000_000))
    #expect(
      try MediaDigest(ofFileAt: million.path).sha256.hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Planted faults are found in their segments, and nowhere else")
  func faults() {
    let bytes = ScratchFile.bytes(6 * Self.segment + 100)
    let leaves = Self.leaves(bytes)
    var changed = bytes
    for at in [0, 3 * Self.segment, 4 * Self.segment - 1, 6 * Self.segment + 99] { changed[at] ^= 1 }
    let found = compare(leaves, bytes, changed)
    #expect(
      found.changed == [
        0..<Self.segment, 3 * Self.segment..<4 * Self.segment, 6 * Self.segment..<6 * Self.segment + 100,
      ])
    #expect(found.intact == [Self.segment..<3 * Self.segment, 4 * Self.segment..<6 * Self.segment])
    #expect(found.missing.isEmpty && found.surplus == nil)
    #expect(found.count == 7 && found.intactCount == 4)
  }

  @Test("What is cut off is missing, what is added is surplus")
  func cut() {
    let bytes = ScratchFile.bytes(3 * Self.segment + 100)
    let leaves = Self.leaves(bytes)
    let short = compare(leaves, bytes, Array(bytes.prefix(Self.segment + 5)))
    #expect(short.intact == [0..<Self.segment])
    #expect(short.changed == [Self.segment..<2 * Self.segment])
    #expect(short.missing == [2 * Self.segment..<3 * Self.segment + 100])
    let long = compare(leaves, bytes, bytes + [1, 2])
    #expect(long.changed == [3 * Self.segment..<3 * Self.segment + 100])
    #expect(long.surplus == bytes.count..<bytes.count + 2)
    let nothing = compare(leaves, bytes, [])
    #expect(nothing.missing == [0..<bytes.count] && nothing.intactCount == 0)
    let same = compare(leaves, bytes, bytes)
    #expect(same.intact == [0..<bytes.count] && same.intactCount == 4)
  }

  private func compare(_ leaves: [Digest], _ bytes: [UInt8], _ other: [UInt8]) -> SegmentComparison {
    SegmentComparison(
      registered: leaves, bytes: bytes.count, found: Self.leaves(other), foundBytes: other.count)
  }

  @Test("Bytes are told as times of the recording, from its first second to its last")
  func times() {
    #expect(SegmentComparison.seconds(of: 0..<100, bytes: 1000, duration: 60) == 0..<6)
    #expect(SegmentComparison.seconds(of: 950..<1000, bytes: 1000, duration: 60) == 57..<60)
    #expect(SegmentComparison.seconds(of: 0..<1, bytes: 1000, duration: 60) == 0..<1)
    #expect(SegmentComparison.seconds(of: 0..<1, bytes: 1000, duration: 0) == nil)
    let many = 1 << 50
    #expect(SegmentComparison.seconds(of: many - 1..<many, bytes: many, duration: 3600) == 3599..<3600)
  }
}
