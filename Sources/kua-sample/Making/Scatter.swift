/// Chooses exactly `chosen` of the numbers `0 ..< count`, evenly scattered, without keeping a list of them.
///
/// The number is sent through a one-to-one map of the range (times a number without a common factor, modulo
/// the range's size); the chosen ones are those that land at the front.
struct Scatter: Sendable {
  private let count: Int
  private let chosen: Int
  private let step: Int

  init(choosing chosen: Int, of count: Int, step wanted: Int) {
    self.count = max(count, 1)
    self.chosen = min(chosen, count)
    var step = wanted
    while Scatter.divisor(step, self.count) != 1 { step += 1 }
    self.step = step
  }

  /// Whether `number` is one of the chosen; numbers outside the range never are.
  func contains(_ number: Int) -> Bool {
    number < count && (number * step) % count < chosen
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
