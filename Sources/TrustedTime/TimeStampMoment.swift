internal import IncidentEvents
internal import SwiftASN1

/// When an authority says it saw something: UTC, to the fraction of a second it gave.
public struct TimeStampMoment: Sendable, Hashable, CustomStringConvertible {
  /// Whole seconds since 1970-01-01 00:00:00 UTC.
  public let unixSeconds: Int64
  /// RFC 3339, in UTC: `2026-03-01T10:20:30Z`, with the fraction where one was given.
  public let description: String

  init(_ time: GeneralizedTime) {
    unixSeconds =
      Int64(CivilDate.daysSince1970(year: time.year, month: time.month, day: time.day)) * 86_400
      + Int64(time.hours * 3600 + time.minutes * 60 + time.seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let year = String(repeating: "0", count: max(0, 4 - "\(time.year)".count)) + "\(time.year)"
    let fraction = String(decoding: time.rawFractionalSeconds, as: UTF8.self)
    description =
      "\(year)-\(two(time.month))-\(two(time.day))T\(two(time.hours)):\(two(time.minutes)):\(two(time.seconds))"
      + (fraction.isEmpty ? "" : ".\(fraction)") + "Z"
  }
}
