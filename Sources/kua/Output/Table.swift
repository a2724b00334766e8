import Language

/// Rows under column titles: aligned for people, or as CSV (RFC 4180, lines ended by LF).
struct Table: Sendable {
  /// One column.
  struct Column: Sendable {
    let title: String
    let isNumber: Bool
    /// Whether its cells may be cut with … where a terminal is too narrow.
    let mayShrink: Bool
    /// Whether it is left out where a terminal is too narrow all the same: what stands in others too.
    let mayGo: Bool

    private init(title: String, isNumber: Bool = false, mayShrink: Bool = false, mayGo: Bool = false) {
      self.title = title
      self.isNumber = isNumber
      self.mayShrink = mayShrink
      self.mayGo = mayGo
    }

    /// A column of texts.
    static func text(_ title: String, mayShrink: Bool = false) -> Column {
      Column(title: title, mayShrink: mayShrink)
    }
    /// A column of numbers, set flush right.
    static func number(_ title: String, mayGo: Bool = false) -> Column {
      Column(title: title, isNumber: true, mayGo: mayGo)
    }
    /// A column of pictures of the numbers beside it.
    static func picture(_ title: String) -> Column { Column(title: title, mayGo: true) }

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
  func text(_ terminal: Terminal = .none) -> String { fitting(terminal.width).lines(terminal) }

  /// The same in pieces below each other where the terminal is too narrow for all columns: each begins with the first one.
  func foldedText(_ terminal: Terminal) -> String {
    pieces(terminal.width).map { $0.lines(terminal) }.joined(separator: "\n")
  }

  private func lines(_ terminal: Terminal) -> String {
    let widths = widths(terminal.width)
    var text = terminal.bold(line(columns.map(\.title), widths)) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text
  }

  /// The table without the columns that may go and have to, from the last on.
  private func fitting(_ available: Int?) -> Table {
    guard let available, leastWidth > available, let last = columns.lastIndex(where: \.mayGo) else {
      return self
    }
    return choosing(columns.indices.filter { $0 != last }).fitting(available)
  }

  /// The table, without what may go, where it fits so; else tables of the first column and as many others as fit, in
  /// order, of one more at least, with what may go.
  private func pieces(_ available: Int?) -> [Table] {
    let fitted = fitting(available)
    guard let available, fitted.leastWidth > available, columns.count > 2 else { return [fitted] }
    var pieces: [Table] = [], chosen = [0]
    for column in columns.indices.dropFirst() {
      if chosen.count > 1, choosing(chosen + [column]).leastWidth > available {
        pieces.append(choosing(chosen))
        chosen = [0]
      }
      chosen.append(column)
    }
    return pieces + [choosing(chosen)]
  }

  private func choosing(_ chosen: [Int]) -> Table {
    var table = Table(columns: chosen.map { columns[$0] })
    for row in rows { table.add(chosen.map { row[$0] }) }
    return table
  }

  /// One row, for a table that is written while it is made; `widths` has one number a column.
  /// - Parameter padsLast: whether something follows on the same line.
  func line(_ cells: [String], _ widths: [Int], padsLast: Bool = false) -> String {
    var line = ""
    for (at, cell) in cells.enumerated() where at < columns.count {
      let cut = Self.cut(cell, widths[at])
      let space = String(repeating: " ", count: max(0, widths[at] - cut.columnCount))
      line += (at == 0 ? "" : "  ") + (columns[at].isNumber ? space + cut : cut + space)
    }
    if !padsLast { while line.last == " " { line.removeLast() } }
    return line
  }

  /// The table as CSV, titles first.
  func csv(_ style: CSVStyle = .standard) -> String {
    style.mark + ([columns.map(\.title)] + rows).map(style.line).joined()
  }

  /// One line of CSV, its line feed included.
  static func csvLine(_ cells: [String]) -> String { CSVStyle.standard.line(cells) }

  /// How many columns the table takes where nothing is cut.
  var naturalWidth: Int { widths(nil).reduce(0, +) + 2 * max(0, columns.count - 1) }

  /// The least width of a column that may shrink.
  private static let leastOfCut = 12

  /// How many columns the table takes at least: where those that may shrink have given up what they can.
  private var leastWidth: Int {
    zip(columns, widths(nil)).reduce(2 * max(0, columns.count - 1)) { sum, column in
      sum + (column.0.mayShrink ? min(column.1, Self.leastOfCut) : column.1)
    }
  }

  /// As wide as the widest cell; columns that may shrink give up what the terminal lacks.
  private func widths(_ available: Int?) -> [Int] {
    var widths = columns.enumerated().map { at, column in
      rows.reduce(column.title.columnCount) { max($0, $1[at].columnCount) }
    }
    guard let available else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - available
    for at in columns.indices.reversed() where columns[at].mayShrink && excess > 0 {
      let cut = min(excess, max(0, widths[at] - Self.leastOfCut))
      widths[at] -= cut
      excess -= cut
    }
    return widths
  }

  private static func cut(_ cell: String, _ width: Int) -> String {
    cell.columnCount <= width ? cell : cell.prefix(columns: max(0, width - 1)) + "…"
  }
}
