internal import LMDB
internal import TransparencyLog

/// A stored bundle: 256 leaf hashes, then 256 entries in C2SP entry-bundle form.
///
/// Nothing about the bytes is believed: each step through the entries says where it can not go on.
struct Bundle: ~Escapable {
  /// How many entries a bundle has.
  static let width = 256
  /// How many bytes the leaf hashes take.
  static let hashesLength = width * Digest.byteCount

  /// The leaf hashes, 8,192 bytes.
  let hashes: RawSpan
  /// The entries with their lengths.
  let entries: RawSpan

  /// The bundle in these bytes; nil when they are too few for the hashes.
  @_lifetime(copy bytes)
  init?(_ bytes: RawSpan) {
    guard bytes.byteCount >= Self.hashesLength else { return nil }
    hashes = bytes.extracting(..<Self.hashesLength)
    entries = bytes.extracting(Self.hashesLength...)
  }

  /// The leaf hash of entry `index`, 0 to 255.
  func leafHash(_ index: Int) -> Digest? {
    Digest(copying: hashes.extracting(32 * index..<32 * index + 32))
  }
}

extension RawSpan {
  /// The framed entry (u16be length ‖ entry) at `offset`, without its length; nil when it is empty or goes
  /// beyond the bytes.
  @inline(__always)
  @_lifetime(copy self)
  func frame(at offset: Int) -> RawSpan? {
    guard offset <= byteCount - 2 else { return nil }
    let start = offset + 2
    let length = bigEndian16(at: offset)
    guard length > 0, length <= byteCount - start else { return nil }
    return unsafe extracting(unchecked: start..<start + length)
  }
}

/// A stored tail row: leaf hash, u16be length, entry.
struct TailRow: ~Escapable {
  /// The stored leaf hash.
  let leafHash: Digest
  /// The entry's bytes.
  let entry: RawSpan

  /// The row in these bytes; nil when they are not one.
  @_lifetime(copy bytes)
  init?(_ bytes: RawSpan) {
    guard bytes.byteCount > 34, let hash = Digest(copying: bytes.extracting(..<32)),
      let entry = bytes.frame(at: 32), entry.byteCount == bytes.byteCount - 34
    else { return nil }
    leafHash = hash
    self.entry = entry
  }
}
