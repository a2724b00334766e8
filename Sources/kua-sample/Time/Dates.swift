/// The instants and the runs of local days that the sample year turns on.
enum Dates {
  /// Entry 0 of a synthetic ledger: 2023-11-01T00:00:00.000Z.
  static let ledgerOpened = Instant(milliseconds: 1_698_796_800_000)
  /// 2024-01-01T00:00:00+06:00.
  static let yearBegins = Instant(local: 2024, 1, 1)
  /// 2025-01-01T00:00:00+05:00, the first instant that is not in the year.
  static let yearEnds = Instant(local: 2025, 1, 1)
  /// Criminal Code 108-1 and 109-1 hold for acts from 2024-06-16T00:00:00+05:00 on.
  static let law = Instant(local: 2024, 6, 16)
  /// From here on acts may be placed in Saraishyq district (named on 12 June 2024) and its police record.
  static let saraishyq = Instant(local: 2024, 6, 14)

  /// The local days from one date to another, both included.
  static func days(_ from: (Int, Int, Int), _ to: (Int, Int, Int)) -> ClosedRange<Int> {
    CivilDate.day(from.0, from.1, from.2)...CivilDate.day(to.0, to.1, to.2)
  }
}
