/// Invented individual identification numbers (IIN): right in form and check digit, and nobody's.
enum IIN {
  private static let first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  private static let second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

  /// Draws a number.
  ///
  /// Its place for the month of birth holds 20 to 99 and that for the day 40 to 99: no one was born then, so
  /// no such number was ever given to anybody.
  static func draw(_ random: inout Generator) -> String {
    while true {
      var digits = [random.below(10), random.below(10)]
      for part in [random.within(20...99), random.within(40...99)] { digits += [part / 10, part % 10] }
      for _ in 0..<5 { digits.append(random.below(10)) }
      guard let check = checkDigit(of: digits) else { continue }
      return (digits + [check]).map { "\($0)" }.joined()
    }
  }

  /// The check digit of the first eleven digits; nil for a number that can not exist.
  static func checkDigit(of digits: [Int]) -> Int? {
    for weights in [first, second] {
      let rest = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
      if rest < 10 { return rest }
    }
    return nil
  }
}
