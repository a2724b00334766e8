/// One figure, measured once a round.
struct Series {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The middle value; of an even number, the mean of the two in the middle.
  var median: Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }

  /// The ratios to another figure, each of the same round.
  func divided(by other: Series) -> Series { Series(values: zip(values, other.values).map { $0 / $1 }) }

  /// `812,000 (790,000–830,000)`
  var asRates: String { text { grouped($0) } }
  /// `1.84 (1.79–1.90)`
  var asRatios: String { text(hundredths) }

  private func text(_ format: (Double) -> String) -> String {
    "\(format(median)) (\(format(values.min() ?? .nan))–\(format(values.max() ?? .nan)))"
  }
}

/// A whole number with its digits in groups, rounded to four significant ones.
func grouped(_ value: Double) -> String {
  guard value.isFinite else { return "–" }
  var unit = 1.0
  while value / unit >= 10_000 { unit *= 10 }
  return grouped(Int((value / unit).rounded() * unit))
}

/// A whole number with its digits in groups of three.
func grouped(_ value: Int) -> String {
  value < 1000 ? "\(value)" : "\(grouped(value / 1000)),\(String(1000 + value % 1000).dropFirst())"
}

/// A number with two decimals.
func hundredths(_ value: Double) -> String {
  guard value.isFinite else { return "–" }
  let whole = Int((value * 100).rounded())
  return "\(whole / 100).\(String(100 + whole % 100).dropFirst())"
}
