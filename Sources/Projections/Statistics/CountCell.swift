public import IncidentEvents

/// One cell of the yearly statistics: a figure, its year and month, and, where it is split by it, the district.
public struct CountCell: Hashable, Sendable {
  public let figure: Figure
  public let year: Int
  public let month: Int
  public let district: District?
  /// Whether it counts, of the figure's persons, those who are unidentified.
  public let isUnidentified: Bool

  /// The cell of a figure in a month.
  public init(
    _ figure: Figure, year: Int, month: Int, district: District? = nil, isUnidentified: Bool = false
  ) {
    self.figure = figure
    self.year = year
    self.month = month
    self.district = district
    self.isUnidentified = isUnidentified
  }
}

extension StateWriter {
  mutating func cell(_ cell: CountCell) {
    byte(cell.figure.rawValue)
    short(cell.year)
    byte(UInt8(cell.month))
    byte(cell.district.map { $0.rawValue + 1 } ?? 0)
    flag(cell.isUnidentified)
  }
}

extension StateReader {
  mutating func cell() throws(StateDamage) -> CountCell {
    guard let figure = Figure(rawValue: try byte()) else { throw StateDamage() }
    let year = try short(), month = Int(try byte()), district = try byte()
    guard district == 0 || District(rawValue: district - 1) != nil, 1...12 ~= month else {
      throw StateDamage()
    }
    return CountCell(
      figure, year: year, month: month, district: district == 0 ? nil : District(rawValue: district - 1),
      isUnidentified: try flag())
  }
}
