internal import LMDB

/// The key of a hash tile: one byte level, then the index as eight big-endian bytes.
package struct TileKey: Hashable, Sendable {
  /// The tile's level, 1 to 7.
  package let level: Int
  /// The tile's number in its level.
  package let index: Int
  private let stored: Stored

  /// The key of tile `index` at `level`.
  package init(level: Int, index: Int) {
    self.level = level
    self.index = index
    let number = UInt64(truncatingIfNeeded: index)
    stored = Stored(
      bytes: [9 of UInt8] { place in
        place == 0
          ? UInt8(truncatingIfNeeded: level) : UInt8(truncatingIfNeeded: number >> UInt64(64 - 8 * place))
      })
  }

  /// The tile that stored key bytes name; nil when they are not nine bytes, or no tile a log can have.
  package init?(_ bytes: RawSpan) {
    guard bytes.byteCount == 9 else { return nil }
    let octets = bytes.octets
    guard let index = Int(exactly: bytes.bigEndian64(at: 1)), (1...7).contains(octets[0]) else { return nil }
    self.init(level: Int(octets[0]), index: index)
  }

  /// The nine bytes.
  package var bytes: RawSpan {
    @_lifetime(borrow self)
    get { stored.bytes.span.rawBytes }
  }

  private struct Stored: Sendable {
    let bytes: [9 of UInt8]
  }

  package static func == (a: TileKey, b: TileKey) -> Bool { a.level == b.level && a.index == b.index }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(level)
    hasher.combine(index)
  }
}
