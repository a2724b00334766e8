/// A set of page numbers: a bit each.
struct PageSet {
  private var words: [UInt64]
  /// Numbers from here on can not be in the set.
  let capacity: Int
  /// How many are in it.
  private(set) var count = 0

  /// An empty set of numbers below `capacity`.
  init(capacity: Int) {
    self.capacity = max(0, capacity)
    words = Array(repeating: 0, count: (self.capacity + 63) / 64)
  }

  /// Whether a number is in the set.
  func contains(_ page: Int) -> Bool {
    page >= 0 && page < capacity && words[page >> 6] >> UInt64(page & 63) & 1 == 1
  }

  /// Adds a run of numbers that are below the capacity.
  ///
  /// - Returns: the first that was in the set already; nil when all are new.
  mutating func insert(_ pages: Range<Int>) -> Int? {
    precondition(pages.lowerBound >= 0 && pages.upperBound <= capacity)
    var first: Int?
    var page = pages.lowerBound
    while page < pages.upperBound {
      let word = page >> 6, start = page & 63
      let width = min(64 - start, pages.upperBound - page)
      let mask: UInt64 = (width == 64 ? .max : (1 << UInt64(width)) - 1) << UInt64(start)
      let taken = words[word] & mask
      if taken != 0, first == nil { first = word << 6 + taken.trailingZeroBitCount }
      count += width - taken.nonzeroBitCount
      words[word] |= mask
      page += width
    }
    return first
  }

  /// Adds all numbers of a set of the same capacity.
  mutating func formUnion(_ other: PageSet) {
    precondition(capacity == other.capacity)
    count = 0
    for word in words.indices {
      words[word] |= other.words[word]
      count += words[word].nonzeroBitCount
    }
  }

  /// The least number that is in a set of the same capacity too.
  func firstCommon(with other: PageSet) -> Int? {
    precondition(capacity == other.capacity)
    for word in words.indices where words[word] & other.words[word] != 0 {
      return word << 6 + (words[word] & other.words[word]).trailingZeroBitCount
    }
    return nil
  }

  /// The runs of numbers from `start` up that are not in the set, the first `limit` of them.
  func gaps(from start: Int, limit: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var page = start
    while page < capacity, gaps.count < limit {
      if page & 63 == 0, words[page >> 6] == .max {
        page += 64
        continue
      }
      guard !contains(page) else {
        page += 1
        continue
      }
      let first = page
      while page < capacity, !contains(page) { page += 1 }
      gaps.append(first..<page)
    }
    return gaps
  }
}
