public import IncidentEvents
public import Rulebook

/// When a cell of the statistics counts.
public enum CountTime: Hashable, Sendable {
  /// In one month: what happened then.
  case month(CalendarMonth)
  /// From a day on, for good: a stock. What leaves it is a cell that takes as much away from a later day on.
  case from(day: Int)
  /// On a day, and again every so many days, for good: what is due, or passes, day by day. What ends it is a cell that
  /// takes as much away from a later day on.
  case every(days: Int, from: Int)
}

/// One cell of the yearly statistics: a figure, when it counts, and, where it is split by it, the district.
///
/// A cell does not know the year it is asked for: stocks and dues that nothing has ended go on, and what they come
/// to by a day is worked out when the figures of a year are.
public struct CountCell: Hashable, Sendable {
  public let figure: Figure
  public let time: CountTime
  public let district: District?
  /// Whether it counts, of the figure's persons, those who are unidentified.
  public let isUnidentified: Bool

  /// The cell of a figure at some time.
  public init(
    _ figure: Figure, _ time: CountTime, district: District? = nil, isUnidentified: Bool = false
  ) {
    self.figure = figure
    self.time = time
    self.district = district
    self.isUnidentified = isUnidentified
  }

  /// The cell of a figure in a month.
  public init(
    _ figure: Figure, year: Int, month: Int, district: District? = nil, isUnidentified: Bool = false
  ) {
    self.init(
      figure, .month(CalendarMonth(year: year, month: month)), district: district,
      isUnidentified: isUnidentified)
  }

  /// The cell of a figure in a month.
  init(_ figure: Figure, _ month: CalendarMonth, district: District? = nil) {
    self.init(figure, .month(month), district: district)
  }
}

/// How much one entity counts in a cell: one, where it is a thing that is counted.
public struct Count: Hashable, Sendable {
  public let cell: CountCell
  public let amount: Int

  public init(_ cell: CountCell, _ amount: Int = 1) {
    self.cell = cell
    self.amount = amount
  }
}

extension StateWriter {
  mutating func cell(_ cell: CountCell) {
    byte(cell.figure.rawValue)
    switch cell.time {
    case .month(let month):
      byte(0)
      self.month(month)
    case .from(let day):
      byte(1)
      self.day(day)
    case .every(let days, let from):
      byte(2)
      short(days)
      day(from)
    }
    byte(cell.district.map { $0.rawValue + 1 } ?? 0)
    flag(cell.isUnidentified)
  }

  mutating func counted(_ count: Count) {
    cell(count.cell)
    // Nearly all are one.
    flag(count.amount != 1)
    if count.amount != 1 { integer(count.amount) }
  }
}

extension StateReader {
  mutating func cell() throws(StateDamage) -> CountCell {
    guard let figure = Figure(rawValue: try byte()) else { throw StateDamage() }
    let time: CountTime
    switch try byte() {
    case 0: time = .month(try month())
    case 1: time = .from(day: try day())
    case 2:
      let days = try short()
      guard days > 0 else { throw StateDamage() }
      time = .every(days: days, from: try day())
    default: throw StateDamage()
    }
    let district = try byte()
    guard district == 0 || District(rawValue: district - 1) != nil else { throw StateDamage() }
    return CountCell(
      figure, time, district: district == 0 ? nil : District(rawValue: district - 1),
      isUnidentified: try flag())
  }

  mutating func counted() throws(StateDamage) -> Count {
    let cell = try cell()
    return Count(cell, try flag() ? Int(try integer()) : 1)
  }
}
