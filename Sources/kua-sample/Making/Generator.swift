/// Pseudo-random numbers that are the same on every machine: SplitMix64, one stream for each story.
///
/// Nothing of the standard library's shuffling or ranges is used, so that no release of it changes the
/// sample.
struct Generator {
  private var state: UInt64

  /// The stream of one story: `number` within its `stream` under the sample's `seed`.
  init(seed: UInt64, stream: UInt64, number: Int) {
    state = Generator.mix(Generator.mix(seed &+ stream &* 0x9e37_79b9_7f4a_7c15) ^ UInt64(number))
  }

  /// The finishing step of SplitMix64: a one-to-one map that spreads every bit over all the others.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z &>> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z &>> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z &>> 31)
  }

  /// 64 random bits.
  mutating func next() -> UInt64 {
    let bits = Generator.mix(state)
    state &+= 0x9e37_79b9_7f4a_7c15
    return bits
  }

  /// A number of `0 ..< bound`.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0)
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of the range, both ends included.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True `part` times in a hundred.
  mutating func percent(_ part: Int) -> Bool { below(100) < part }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { below(count) == 0 }

  /// One of the elements, each as likely as the others.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// One of the weighted elements.
  mutating func pick<Element>(_ choice: Weighted<Element>) -> Element {
    choice.element(at: below(choice.total))
  }

  /// Puts the elements in random order (Fisher–Yates).
  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }
}
