/// How long something takes.
struct Stopwatch: Sendable {
  private let began = ContinuousClock.now

  /// Milliseconds since it was made.
  var milliseconds: Int {
    let parts = began.duration(to: .now).components
    return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }
}
