internal import LMDB
internal import TransparencyLog

/// What is left of a bundle at one place: its leaf hashes as stored, and entries as far as their lengths lead.
struct BundleRemains {
  let bytes: [UInt8]
  /// The stored leaf hashes; empty when the place is too short.
  let stored: [Digest]
  /// Where each entry lies in ``bytes``; nil for one not found.
  private(set) var entries: [Range<Int>?]
  /// The leaf hash of each entry found.
  private(set) var computed: [Digest?]
  /// Whether the lengths lead through 256 entries to the end.
  private let isExact: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    entries = Array(repeating: nil, count: Bundle.width)
    computed = Array(repeating: nil, count: Bundle.width)
    let span = bytes.span.rawBytes
    guard let bundle = Bundle(span) else {
      stored = []
      isExact = false
      return
    }
    stored = Digest.array(copying: bundle.hashes) ?? []
    var offset = Bundle.hashesLength
    var walked = 0
    while walked < Bundle.width, let entry = span.frame(at: offset) {
      entries[walked] = offset + 2..<offset + 2 + entry.byteCount
      computed[walked] = MerkleTree.leafHash(of: entry)
      offset += 2 + entry.byteCount
      walked += 1
    }
    isExact = walked == Bundle.width && offset == bytes.count
  }

  /// The root over the stored leaf hashes alone.
  static func storedRoot(_ bytes: [UInt8]) -> Digest? {
    guard bytes.count >= Bundle.hashesLength else { return nil }
    return MerkleTree.tileRoot(of: bytes.span.rawBytes.extracting(..<Bundle.hashesLength))
  }

  /// The roots that the entries found lead to: alone, and where few of them do not belong to their stored leaf
  /// hash, with either of the two taken.
  var possibleRoots: [Digest] {
    var hashes = zip(stored, computed).map { $1 ?? $0 }
    guard hashes.count == Bundle.width else { return [] }
    var roots = [MerkleTree.tileRoot(of: hashes.span.rawBytes)].compactMap(\.self)
    let disputed = hashes.indices.filter { hashes[$0] != stored[$0] }
    guard (2...5).contains(disputed.count) else { return roots }
    for choice in 1..<1 << disputed.count {
      for (place, index) in disputed.enumerated() {
        hashes[index] = choice >> place & 1 == 1 ? stored[index] : computed[index] ?? stored[index]
      }
      if let root = MerkleTree.tileRoot(of: hashes.span.rawBytes) { roots.append(root) }
    }
    return roots
  }

  /// Finds the entries behind a wrong length: from the end backwards, lengths lead to the end exactly, and the
  /// leaf hashes known say whose they are.
  mutating func resynchronize(_ known: [Digest?]) {
    guard !isExact,
      let broken = (0..<Bundle.width).first(where: {
        computed[$0] == nil || (known[$0] != nil && computed[$0] != known[$0])
      })
    else { return }
    let start = broken == 0 ? Bundle.hashesLength : (entries[broken - 1]?.upperBound ?? bytes.count)
    let bytes = bytes
    let span = bytes.span.rawBytes
    for index in broken..<Bundle.width {
      entries[index] = nil
      computed[index] = nil
    }
    var offset = start + 2
    while offset <= bytes.count - 3 {
      if let frames = Self.chain(span, from: offset, atMost: Bundle.width - broken - 1) {
        let first = Bundle.width - frames.count
        let hash = MerkleTree.leafHash(of: span.extracting(frames[0]))
        if hash == known[first] ?? stored[first] {
          for (place, frame) in frames.enumerated() { set(first + place, frame) }
          if first == broken + 1, offset > start + 2 { set(broken, start + 2..<offset) }
          return
        }
      }
      offset += 1
    }
    // Nothing follows: the broken entry may be the last.
    if broken == Bundle.width - 1, start + 2 < bytes.count { set(broken, start + 2..<bytes.count) }
  }

  private mutating func set(_ index: Int, _ frame: Range<Int>) {
    entries[index] = frame
    computed[index] = MerkleTree.leafHash(of: bytes.span.rawBytes.extracting(frame))
  }

  /// The frames that lead from an offset to the very end; nil when they do not.
  private static func chain(_ bytes: RawSpan, from start: Int, atMost count: Int) -> [Range<Int>]? {
    var frames: [Range<Int>] = []
    var offset = start
    while offset < bytes.byteCount {
      guard frames.count < count, let entry = bytes.frame(at: offset) else { return nil }
      frames.append(offset + 2..<offset + 2 + entry.byteCount)
      offset += 2 + entry.byteCount
    }
    return frames.isEmpty ? nil : frames
  }
}
