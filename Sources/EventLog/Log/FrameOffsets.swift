internal import Synchronization

/// Where the entries begin in bundles that single entries were lately read from.
///
/// An entry is found by walking over the lengths before it, each a miss in the processor's caches: some ten
/// microseconds. Bundles never change, so the way is walked once and remembered: a kilobyte a bundle.
final class FrameOffsets: Sendable {
  /// The most bundles remembered; then all are forgotten.
  private static let capacity = 8192

  private let known = Mutex<[Int: [UInt32]]>([:])

  /// The entry `index` (0 to 255) of a bundle; nil when its lengths do not lead there.
  @_lifetime(copy entries)
  func entry(_ index: Int, ofBundle number: Int, in entries: RawSpan) -> RawSpan? {
    let offset = known.withLock { known -> UInt32? in
      if let offsets = known[number] { return offsets[index] }
      guard let offsets = Self.walk(entries) else { return nil }
      if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
      known[number] = offsets
      return offsets[index]
    }
    guard let offset else { return nil }
    return entries.frame(at: Int(offset))
  }

  private static func walk(_ entries: RawSpan) -> [UInt32]? {
    var offsets: [UInt32] = []
    offsets.reserveCapacity(Bundle.width)
    var offset = 0
    while offsets.count < Bundle.width {
      guard let entry = entries.frame(at: offset), let start = UInt32(exactly: offset) else { return nil }
      offsets.append(start)
      offset += 2 + entry.byteCount
    }
    return offsets
  }
}
