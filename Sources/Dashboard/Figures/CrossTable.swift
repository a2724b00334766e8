public import Language

/// Numbers by two things at once, beside the yearly figures: offences by weekday and hour, call-outs by district and
/// whether they were recorded.
public struct CrossTable: Sendable, Equatable {
  /// What it is about: the page it stands on.
  public enum Subject: String, CaseIterable, Sendable {
    case offences, risk, protection, support, justice, evidence, prevention, quality
  }

  /// The picture that suits it; without one it is a table alone.
  public enum Chart: Sendable {
    /// How much lies where: rows by columns.
    case heatMap
    /// A bar a row, of its one column, or one of parts beside each other where there are several.
    case bars
    /// A bar a row, its parts, the columns, put together: they come to something.
    case stackedBars
    /// A line a row over columns that follow on each other.
    case lines
    /// Each row is what is left of the one before; of one column.
    case funnel
    /// Of two columns, the second is a part of the first: a share a row.
    case shares
  }

  /// Along what numbers come to something.
  public struct Sums: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A row's numbers are parts of one whole.
    public static let rows = Sums(rawValue: 1)
    /// A column's numbers are parts of one whole.
    public static let columns = Sums(rawValue: 2)
  }

  /// What a row or a column stands for.
  public struct Heading: Sendable, Equatable {
    /// Its name for programs: `2024-07`, `esil`, `0`.
    public let key: String
    public let title: FilledPhrase
    /// What it means, where the title is a code: for pages.
    public let meaning: Phrase?

    public init(key: String, title: FilledPhrase, meaning: Phrase? = nil) {
      self.key = key
      self.title = title
      self.meaning = meaning
    }
  }

  /// By what the numbers are told apart, and what there is of it, in order.
  public struct Axis: Sendable, Equatable {
    public let title: Phrase
    public let headings: [Heading]

    public init(title: Phrase, headings: [Heading]) {
      self.title = title
      self.headings = headings
    }
  }

  /// Its name in addresses and files, of small letters and hyphens; none is used twice.
  public let name: String
  public let subject: Subject
  public let title: FilledPhrase
  public let rows: Axis
  public let columns: Axis
  /// By row, then by column; nil where there is nothing to count: the middle of no days, a share of nothing.
  public let cells: [[ShownNumber?]]
  /// What a number counts: offences, days.
  public let unit: Phrase
  /// What it takes to read it right.
  public let note: FilledPhrase?
  public let chart: Chart?
  /// Along what its numbers may be added up: those of a row, those of a column, all of them, or none.
  public let sums: Sums

  public init(
    name: String, subject: Subject, title: FilledPhrase, rows: Axis, columns: Axis, cells: [[ShownNumber?]],
    unit: Phrase, note: FilledPhrase? = nil, chart: Chart? = nil, sums: Sums = [.rows, .columns]
  ) {
    precondition(
      cells.count == rows.headings.count && cells.allSatisfy { $0.count == columns.headings.count },
      "a number, or none, for each row and column")
    self.name = name
    self.subject = subject
    self.title = title
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.unit = unit
    self.note = note
    self.chart = chart
    self.sums = sums
  }

  /// What each row comes to; nil for one that is not told whole, and where rows do not add up.
  public var rowTotals: [Int?] { cells.map { sums.contains(.rows) ? Self.total($0) : nil } }

  /// What each column comes to; nil as for rows.
  public var columnTotals: [Int?] {
    columns.headings.indices.map { column in
      sums.contains(.columns) ? Self.total(cells.map { $0[column] }) : nil
    }
  }

  /// What all of it comes to; nil where a number is withheld, and where rows or columns do not add up.
  public var total: Int? {
    sums == [.rows, .columns] ? Self.total(cells.flatMap { $0 }) : nil
  }

  private static func total(_ cells: [ShownNumber?]) -> Int? {
    var sum = 0
    for case let cell? in cells {
      guard let number = cell.number else { return nil }
      sum += number
    }
    return sum
  }
}
