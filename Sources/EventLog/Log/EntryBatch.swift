internal import LMDB
public import TransparencyLog

/// Entries that are to be appended together, in one commit.
///
/// They lie one after another in the form bundles are stored and served in (C2SP tlog-tiles: u16be length,
/// entry), so that storing them is copying; each is hashed once, as it comes in. Reuse a batch with
/// ``removeAll()``: it keeps its memory.
public struct EntryBatch: Sendable {
  /// The most bytes an entry may have (C2SP tlog-tiles).
  public static let maximumEntryLength = 65_535

  /// The leaf hash of each entry, in order.
  public private(set) var leafHashes: [Digest] = []
  /// Length ‖ entry, one after another.
  var framed: [UInt8] = []
  /// Where each framed entry ends.
  private var ends: [Int] = []

  /// A batch without entries.
  public init() {}

  /// How many entries the batch has.
  public var count: Int { ends.count }
  /// Whether it has none.
  public var isEmpty: Bool { ends.isEmpty }
  /// How many bytes its entries take, with their lengths.
  public var byteCount: Int { framed.count }

  /// Makes room for more entries.
  public mutating func reserve(entries: Int, bytes: Int) {
    ends.reserveCapacity(ends.count + entries)
    leafHashes.reserveCapacity(leafHashes.count + entries)
    framed.reserveCapacity(framed.count + bytes + 2 * entries)
  }

  /// Appends a copy of an entry of 1 to 65,535 bytes.
  ///
  /// - Throws: ``LogError/Code/entryLength``; the batch is as before.
  public mutating func append(_ entry: RawSpan) throws(LogError) {
    try Self.check(entry.byteCount, count)
    framed.append(bigEndian: UInt16(truncatingIfNeeded: entry.byteCount))
    framed.append(copying: entry)
    ends.append(framed.count)
    leafHashes.append(MerkleTree.leafHash(of: entry))
  }

  /// Appends an entry of 1 to 65,535 bytes that `write` appends to the bytes it is given.
  ///
  /// `write` must leave what is already there alone.
  ///
  /// - Throws: what `write` throws; ``LogError/Code/entryLength``. The batch is as before then.
  public mutating func append(writing write: (inout [UInt8]) throws -> Void) throws {
    let start = framed.count
    framed.append(0)
    framed.append(0)
    do {
      try write(&framed)
      try Self.check(framed.count - start - 2, count)
    } catch {
      framed.removeSubrange(min(start, framed.count)...)
      throw error
    }
    let length = framed.count - start - 2
    framed[start] = UInt8(truncatingIfNeeded: length >> 8)
    framed[start + 1] = UInt8(truncatingIfNeeded: length)
    ends.append(framed.count)
    leafHashes.append(MerkleTree.leafHash(of: framed.span.rawBytes.extracting((start + 2)...)))
  }

  /// Takes the last entry out again, as when its event is refused after it was written.
  public mutating func removeLast() {
    ends.removeLast()
    leafHashes.removeLast()
    framed.removeSubrange((ends.last ?? 0)...)
  }

  /// Empties the batch and keeps its memory for the next.
  public mutating func removeAll() {
    leafHashes.removeAll(keepingCapacity: true)
    framed.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// The bytes of entry `index` (0 to `count` − 1) of the batch.
  @_lifetime(borrow self)
  public func entry(_ index: Int) -> RawSpan {
    framed.span.rawBytes.extracting(start(index) + 2..<ends[index])
  }

  private static func check(_ length: Int, _ place: Int) throws(LogError) {
    guard length >= 1, length <= maximumEntryLength else {
      throw LogError(
        .entryLength,
        "An entry has 1 to \(maximumEntryLength) bytes; entry \(place) of the batch has \(length).")
    }
  }
}

extension EntryBatch {
  /// Where the framed entry begins.
  private func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  /// Where the framed entries of `range` lie.
  func frames(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : start(range.lowerBound)..<ends[range.upperBound - 1]
  }

  /// Appends entries of another batch, with their hashes.
  mutating func append(_ other: EntryBatch, _ range: Range<Int>) {
    let frames = other.frames(range)
    let shift = framed.count - frames.lowerBound
    framed.append(copying: other.framed.span.rawBytes.extracting(frames))
    for index in range { ends.append(other.ends[index] + shift) }
    leafHashes.append(contentsOf: other.leafHashes[range])
  }
}
