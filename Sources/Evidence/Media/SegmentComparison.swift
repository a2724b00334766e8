public import TransparencyLog

/// Which parts of a registered file a file at hand still has: segment by segment, in their place.
public struct SegmentComparison: Sendable, Equatable {
  /// The segments that are as registered, as ranges of bytes, neighbours joined.
  public let intact: [Range<Int>]
  /// Those that differ.
  public let changed: [Range<Int>]
  /// Those that the file at hand has nothing of.
  public let missing: [Range<Int>]
  /// What the file at hand has behind the registered one's end.
  public let surplus: Range<Int>?
  /// How many segments were registered, and how many of them are intact.
  public let count: Int, intactCount: Int

  /// Compares what was registered with what is at hand.
  ///
  /// - Parameters:
  ///   - registered: the leaves registered, of a file of `bytes`.
  ///   - found: the leaves of the file at hand, of `foundBytes`.
  public init(registered: [Digest], bytes: Int, found: [Digest], foundBytes: Int) {
    var intact: [Range<Int>] = [], changed: [Range<Int>] = [], missing: [Range<Int>] = []
    var intactCount = 0
    for place in registered.indices {
      let range = SegmentTree.bytes(ofSegment: place, of: bytes)
      if place >= found.count {
        Self.add(range, to: &missing)
      } else if found[place] == registered[place] {
        Self.add(range, to: &intact)
        intactCount += 1
      } else {
        Self.add(range, to: &changed)
      }
    }
    self.intact = intact
    self.changed = changed
    self.missing = missing
    surplus = foundBytes > bytes ? bytes..<foundBytes : nil
    count = registered.count
    self.intactCount = intactCount
  }

  private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
    if let last = ranges.last, last.upperBound == range.lowerBound {
      ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
    } else {
      ranges.append(range)
    }
  }

  /// From when to when a range of bytes of a recording is, in whole seconds from its beginning: as if every second had as
  /// many bytes as any other, which is about right for a camera.
  public static func seconds(of range: Range<Int>, bytes: Int, duration: Int) -> Range<Int>? {
    guard bytes > 0, duration > 0 else { return nil }
    let per = Double(duration) / Double(bytes)
    let from = Int(Double(range.lowerBound) * per)
    return from..<max(from, min(duration, Int((Double(range.upperBound) * per).rounded(.up))))
  }
}
