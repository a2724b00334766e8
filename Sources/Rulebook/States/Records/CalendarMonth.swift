public import IncidentEvents

/// A month of the local calendar: where what happened then is counted.
public struct CalendarMonth: Hashable, Comparable, Sendable, BitwiseCopyable {
  private let compactYear: Int16
  private let compactMonth: UInt8

  public var year: Int { Int(compactYear) }
  /// 1 to 12.
  public var month: Int { Int(compactMonth) }

  /// The month of an act.
  public init(_ time: LocalTime) {
    compactYear = time.year
    compactMonth = time.month
  }

  /// - Parameter month: 1 to 12.
  public init(year: Int, month: Int) {
    compactYear = Int16(year)
    compactMonth = UInt8(month)
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.compactYear, a.compactMonth) < (b.compactYear, b.compactMonth)
  }
}
