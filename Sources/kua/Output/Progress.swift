import Synchronization

/// A line on standard error that says how far a long work is: done, of how many, the rate, the time left. Nothing
/// is shown where standard error is no terminal.
final class Progress: Sendable {
  private let unit: String
  private let shows: Bool
  private let stopwatch = Stopwatch()
  private let lastShown = Mutex(0)

  /// - Parameters:
  ///   - unit: what is counted, as in "entries".
  ///   - shows: whether it is shown at all.
  init(_ unit: String, shows: Bool = Terminal.showsProgress) {
    self.unit = unit
    self.shows = shows
  }

  /// Says how far it is, at most five times a second.
  /// - Parameters:
  ///   - done: how many are done.
  ///   - fraction: how much of the whole that is, 0 to 1; nil when the whole is not known.
  func report(_ done: Int, fraction: Double?) {
    guard shows else { return }
    let now = stopwatch.milliseconds
    let isDue = lastShown.withLock { last in
      guard now - last >= 200 else { return false }
      last = now
      return true
    }
    if isDue { StandardStream.note("\r\u{1b}[K" + Self.line(done, fraction, unit, now)) }
  }

  /// Says how far it is, of a known whole.
  func report(_ done: Int, of total: Int) {
    report(done, fraction: total > 0 ? Double(done) / Double(total) : nil)
  }

  /// Takes the line away.
  func end() {
    guard shows, lastShown.withLock({ $0 > 0 }) else { return }
    StandardStream.note("\r\u{1b}[K")
  }

  static func line(_ done: Int, _ fraction: Double?, _ unit: String, _ milliseconds: Int) -> String {
    var line = "\(grouped(done)) \(unit), \(grouped(rate(done, milliseconds)))/s"
    if let fraction, fraction > 0, fraction <= 1 {
      let left = Double(milliseconds) / 1000 * (1 - fraction) / fraction
      line += ", \(Int(fraction * 100)) %, \(span(seconds: Int(left))) left"
    }
    return line
  }
}
