import Glibc
import IncidentEvents

/// The ledger's clock: what recorded time is taken from.
public struct LedgerClock: Sendable {
  private let milliseconds: @Sendable () -> Int64

  /// The system's clock.
  public static let system = LedgerClock {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// A clock that gives milliseconds since 1970-01-01T00:00:00Z.
  public init(_ milliseconds: @escaping @Sendable () -> Int64) { self.milliseconds = milliseconds }

  /// The time to record with: never earlier than the last recorded one.
  /// - Throws: ``LedgerError/Code/clockBehind`` when the clock is more than a second behind it.
  func now(notBefore last: RecordedTime?) throws(LedgerError) -> RecordedTime {
    let now = RecordedTime(milliseconds: milliseconds())
    guard let last, now < last else { return now }
    guard last.milliseconds - now.milliseconds <= 1000 else {
      throw LedgerError(
        .clockBehind,
        "this machine's clock says \(now), but the last entry was recorded at \(last). "
          + "Nothing was written; set the clock right and try again")
    }
    return last
  }
}
