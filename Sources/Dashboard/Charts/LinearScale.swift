/// From numbers to lengths, from nothing up to a round number.
struct LinearScale: Equatable {
  /// The numbers a line is drawn at: multiples of 1, 2 or 5 times a power of ten, from nothing on.
  let ticks: [Int]
  /// How long the greatest tick is.
  let length: Double

  /// - Parameters:
  ///   - greatest: the greatest number that is to be shown.
  ///   - steps: about how many ticks there should be above nothing.
  init(upTo greatest: Int, length: Double, steps: Int = 5) {
    precondition(steps > 0, "a scale has a step")
    let step = Self.step(atLeast: max(1, (max(0, greatest) + steps - 1) / steps))
    let last = max(1, (max(0, greatest) + step - 1) / step)
    ticks = (0...last).map { $0 * step }
    self.length = length
  }

  /// The least of 1, 2, 5, 10, 20, 50 … that is not below a number.
  static func step(atLeast number: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where factor * power >= number { return factor * power }
      power *= 10
    }
  }

  /// How long a number is.
  func callAsFunction(_ number: Int) -> Double { Double(number) / Double(ticks[ticks.count - 1]) * length }
}
