internal import Glibc

// The file format of LMDB 0.9 on a 64-bit little-endian machine. Nothing read here is believed: every offset is
// checked before it is used.

extension RawSpan {
  /// The two bytes at `offset` as a number; the caller has checked that they are there.
  @inline(__always)
  func little16(_ offset: Int) -> Int { Int(UInt16(littleEndian: number(offset))) }

  /// The four bytes at `offset` as a number.
  @inline(__always)
  func little32(_ offset: Int) -> Int { Int(UInt32(littleEndian: number(offset))) }

  /// The eight bytes at `offset` as a number.
  @inline(__always)
  func little64(_ offset: Int) -> UInt64 { UInt64(littleEndian: number(offset)) }

  @inline(__always)
  private func number<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> T {
    precondition(offset >= 0 && offset <= byteCount - MemoryLayout<T>.size, "a number beyond the bytes")
    return unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: T.self)
  }

  /// Whether these bytes come before `other` in the order of LMDB's keys: as bytes, a prefix first.
  func precedes(_ other: RawSpan) -> Bool {
    let order = unsafe withUnsafeBytes { left in
      unsafe other.withUnsafeBytes { right in
        let count = min(left.count, right.count)
        guard count > 0, let a = left.baseAddress, let b = right.baseAddress else { return Int32(0) }
        return unsafe memcmp(a, b, count)
      }
    }
    return order == 0 ? byteCount < other.byteCount : order < 0
  }
}

/// Facts about the format.
package enum PageFormat {
  /// The bytes of a page's header: number (u64), pad (u16), flags (u16), lower and upper bound of the free
  /// space (u16 each) or, of a value's first page, how many pages it takes (u32).
  package static let headerLength = 16
  /// The bytes of a node's header: value length or child (6 bytes), of a leaf 4 and its flags, key length (u16).
  package static let nodeHeaderLength = 8
  /// The number that stands for no page.
  package static let noPage = UInt64.max
  /// The deepest tree a cursor of LMDB can follow.
  package static let maximumDepth = 32
  /// The sizes a page can have.
  package static let pageSizes = [512, 1024, 2048, 4096, 8192, 16_384, 32_768]

  /// What a page is, by its flags, of which exactly one is set in a file.
  package enum Kind: Int {
    case branch = 1, leaf = 2, overflow = 4, meta = 8
  }

  /// What a leaf's node holds, by its flags.
  package enum Content: Int {
    /// The value itself.
    case value = 0
    /// The number of the first of the pages the value lies in.
    case overflow = 1
    /// The record of a table.
    case table = 2
  }

  /// How many pages a value of `count` bytes takes for itself.
  package static func overflowPages(_ count: Int, pageSize: Int) -> Int {
    (headerLength - 1 + count) / pageSize + 1
  }
}

/// One page's bytes.
package struct PageView: ~Escapable {
  /// The whole page.
  package let bytes: RawSpan

  /// The page in these bytes, at least a header's.
  @_lifetime(copy bytes)
  package init?(_ bytes: RawSpan) {
    guard bytes.byteCount >= PageFormat.headerLength else { return nil }
    self.bytes = bytes
  }

  /// The page's own number, as it says.
  package var number: UInt64 { bytes.little64(0) }
  /// What the page is; nil when its flags are none a file has.
  package var kind: PageFormat.Kind? { PageFormat.Kind(rawValue: bytes.little16(10)) }
  /// Where the free space begins: behind the offsets of the nodes.
  package var lower: Int { bytes.little16(12) }
  /// Where the free space ends and the nodes begin.
  package var upper: Int { bytes.little16(14) }
  /// How many pages a value takes whose first page this is.
  package var overflowPages: Int { bytes.little32(12) }

  /// How many nodes the page has, as far as its bounds can be true; nil when they can not.
  package var nodeCount: Int? {
    let lower = lower
    guard lower >= PageFormat.headerLength, lower % 2 == 0, lower <= upper, upper <= bytes.byteCount else {
      return nil
    }
    return (lower - PageFormat.headerLength) / 2
  }

  /// Node `index`, 0 to ``nodeCount`` − 1; nil when it does not lie inside the page.
  package func node(_ index: Int, isBranch: Bool) -> PageNode? {
    let offset = bytes.little16(PageFormat.headerLength + 2 * index)
    guard offset >= PageFormat.headerLength, offset <= bytes.byteCount - PageFormat.nodeHeaderLength else {
      return nil
    }
    let low = bytes.little32(offset)
    let flags = bytes.little16(offset + 4)
    let keyStart = offset + PageFormat.nodeHeaderLength
    let keyEnd = keyStart + bytes.little16(offset + 6)
    let dataLength =
      isBranch ? 0 : flags & PageFormat.Content.overflow.rawValue != 0 ? MemoryLayout<UInt64>.size : low
    guard keyEnd <= bytes.byteCount, dataLength <= bytes.byteCount - keyEnd else { return nil }
    return PageNode(
      offset: offset, low: low, flags: flags, key: keyStart..<keyEnd, data: keyEnd..<keyEnd + dataLength)
  }
}

/// Where a node's parts lie in its page; all of them inside.
package struct PageNode {
  /// Where the node begins.
  package let offset: Int
  private let low: Int
  /// A leaf node's flags.
  package let flags: Int
  /// The key's bytes.
  package let key: Range<Int>
  /// The bytes behind the key: the value, or the number of its first page.
  package let data: Range<Int>

  init(offset: Int, low: Int, flags: Int, key: Range<Int>, data: Range<Int>) {
    self.offset = offset
    self.low = low
    self.flags = flags
    self.key = key
    self.data = data
  }

  /// What a leaf's node holds; nil when its flags are none that a table here has.
  package var content: PageFormat.Content? { PageFormat.Content(rawValue: flags) }
  /// A leaf: the value's length in bytes.
  package var valueLength: Int { low }
  /// A branch: the number of the page below.
  package var child: UInt64 { UInt64(low) | UInt64(flags) << 32 }
  /// How many bytes of the page the node takes: nodes begin at even offsets.
  var length: Int { (data.upperBound - offset + 1) & ~1 }
}
