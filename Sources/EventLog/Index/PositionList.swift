internal import LMDB

/// Ascending positions of a tag as a row stores them: the first is in the key, the distances to each next one
/// are in the value, seven bits a byte, least significant first, the high bit set on all but a number's last.
enum PositionList {
  /// Replaces `bytes` by the value for `positions`.
  static func write(_ positions: ArraySlice<Int>, to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    guard var last = positions.first else { return }
    for position in positions.dropFirst() {
      var distance = UInt64(truncatingIfNeeded: position - last)
      while distance >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: distance) | 0x80)
        distance >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: distance))
      last = position
    }
  }

  /// Appends the positions below `limit`.
  ///
  /// - Returns: nil when the bytes are no such list.
  static func read(_ bytes: RawSpan, first: UInt64, below limit: Int, to positions: inout [Int]) -> Void? {
    guard var position = Int(exactly: first) else { return nil }
    if position < limit { positions.append(position) }
    var distance: UInt64 = 0
    var shift: UInt64 = 0
    for offset in 0..<bytes.byteCount {
      let byte = bytes.octet(offset)
      guard shift <= 56 else { return nil }
      distance |= UInt64(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      let (next, overflow) = position.addingReportingOverflow(Int(distance))
      guard distance > 0, !overflow else { return nil }
      position = next
      if position < limit { positions.append(position) }
      distance = 0
      shift = 0
    }
    return shift == 0 ? () : nil
  }
}
