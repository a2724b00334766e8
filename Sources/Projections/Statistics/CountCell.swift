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
  /// All of it in one word, since a pass over a log counts hundreds of thousands: from the lowest bit on 8 bits of
  /// figure, 4 of district, 1 that says unidentified, 2 of the kind of time, 12 of days between, the rest a month or day.
  private let bits: UInt64

  /// The cell of a figure at some time.
  public init(
    _ figure: Figure, _ time: CountTime, district: District? = nil, isUnidentified: Bool = false
  ) {
    var bits = UInt64(figure.rawValue) | UInt64(district.map { $0.rawValue + 1 } ?? 0) << 8
    if isUnidentified { bits |= 1 << 12 }
    switch time {
    case .month(let month): bits |= UInt64(month.year * 12 + month.month - 1) << 27
    case .from(let day): bits |= 1 << 13 | UInt64(day + Self.era) << 27
    case .every(let days, let first):
      precondition(1..<4096 ~= days, "a cadence is from a day to eleven years")
      bits |= 2 << 13 | UInt64(days) << 15 | UInt64(first + Self.era) << 27
    }
    self.bits = bits
  }

  /// How many days before 1970 the days begin that a cell can name: some two thousand years.
  private static let era = 730_000

  public var figure: Figure { Figure(rawValue: UInt8(bits & 0xff))! }
  public var district: District? {
    let district = UInt8(bits >> 8 & 15)
    return district == 0 ? nil : District(rawValue: district - 1)
  }
  /// Whether it counts, of the figure's persons, those who are unidentified.
  public var isUnidentified: Bool { bits >> 12 & 1 == 1 }
  public var time: CountTime {
    let value = Int(bits >> 27)
    return switch bits >> 13 & 3 {
    case 0: .month(CalendarMonth(year: value / 12, month: value % 12 + 1))
    case 1: .from(day: value - Self.era)
    default: .every(days: Int(bits >> 15 & 0xfff), from: value - Self.era)
    }
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

  /// The word that holds it.
  var stored: Int64 { Int64(bitPattern: bits) }

  /// Reads such a word; nil for one that holds no cell.
  init?(stored word: Int64) {
    bits = UInt64(bitPattern: word)
    let days = bits >> 15 & 0xfff, value = bits >> 27
    guard bits & 0xff < UInt64(Figure.allCases.count), bits >> 8 & 15 <= UInt64(District.allCases.count)
    else { return nil }
    switch bits >> 13 & 3 {
    case 0: guard days == 0, value < 12 * 10_000 else { return nil }
    case 1: guard days == 0, value < UInt64(2 * Self.era) else { return nil }
    case 2: guard days > 0, value < UInt64(2 * Self.era) else { return nil }
    default: return nil
    }
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
  mutating func cell(_ cell: CountCell) { integer(cell.stored) }

  mutating func counted(_ count: Count) {
    cell(count.cell)
    // Nearly all are one.
    flag(count.amount != 1)
    if count.amount != 1 { integer(count.amount) }
  }
}

extension StateReader {
  mutating func cell() throws(StateDamage) -> CountCell {
    guard let cell = CountCell(stored: try integer()) else { throw StateDamage() }
    return cell
  }

  mutating func counted() throws(StateDamage) -> Count {
    let cell = try cell()
    return Count(cell, try flag() ? Int(try integer()) : 1)
  }
}
