import Language

/// Rows under column titles: aligned for people, or as CSV (RFC 4180, lines ended by LF).
struct Table: Sendable {
  /// One column.
  struct Column: Sendable {
    let title: String
    let isNumber: Bool
    /// Whether its cells may be cut with … where a terminal is too narrow.
    let mayShrink: Bool

    /// A column of texts.
    static func text(_ title: String, mayShrink: Bool = false) -> Column {
      Column(title: title, isNumber: false, mayShrink: mayShrink)
    }
    /// A column of numbers, set flush right.
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true, mayShrink: false) }

    /// A column of texts, its title in a language.
    static func text(_ title: Phrase, _ language: Language, mayShrink: Bool = false) -> Column {
      .text(title.text(in: language), mayShrink: mayShrink)
    }
    /// A column of numbers, its title in a language.
    static func number(_ title: Phrase, _ language: Language) -> Column {
      .number(title.text(in: language))
    }
  }

  let columns: [Column]
  private(set) var rows: [[String]] = []

  /// A table without rows.
  init(_ columns: Column...) { self.columns = columns }

  /// A table without rows.
  init(columns: [Column]) { self.columns = columns }

  /// Adds a row of one cell a column; missing ones at its end are empty.
  mutating func add(_ cells: [String]) {
    rows.append(cells + Array(repeating: "", count: max(0, columns.count - cells.count)))
  }

  /// The table for people: titles, then rows, columns two spaces apart.
  func text(_ terminal: Terminal = .none) -> String {
    let widths = widths(terminal.width)
    var text = terminal.bold(line(columns.map(\.title), widths)) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text
  }

  /// One row, for a table that is written while it is made; `widths` has one number a column.
  /// - Parameter padsLast: whether something follows on the same line.
  func line(_ cells: [String], _ widths: [Int], padsLast: Bool = false) -> String {
    var line = ""
    for (at, cell) in cells.enumerated() where at < columns.count {
      let cut = Self.cut(cell, widths[at])
      let space = String(repeating: " ", count: max(0, widths[at] - cut.count))
      line += (at == 0 ? "" : "  ") + (columns[at].isNumber ? space + cut : cut + space)
    }
    if !padsLast { while line.last == " " { line.removeLast() } }
    return line
  }

  /// The table as CSV, titles first.
  func csv() -> String {
    ([columns.map(\.title)] + rows).map(Self.csvLine).joined()
  }

  /// One line of CSV, its line feed included.
  static func csvLine(_ cells: [String]) -> String {
    cells.map(csvCell).joined(separator: ",") + "\n"
  }

  private static func csvCell(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// How many columns the table takes where nothing is cut.
  var naturalWidth: Int { widths(nil).reduce(0, +) + 2 * max(0, columns.count - 1) }

  /// As wide as the widest cell; columns that may shrink give up what the terminal lacks.
  private func widths(_ available: Int?) -> [Int] {
    var widths = columns.enumerated().map { at, column in
      rows.reduce(column.title.count) { max($0, $1[at].count) }
    }
    guard let available else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - available
    for at in columns.indices.reversed() where columns[at].mayShrink && excess > 0 {
      let cut = min(excess, max(0, widths[at] - 12))
      widths[at] -= cut
      excess -= cut
    }
    return widths
  }

  private static func cut(_ cell: String, _ width: Int) -> String {
    cell.count <= width ? cell : String(cell.prefix(max(0, width - 1))) + "…"
  }
}
