import Dashboard
import Language
import Ledger

/// A table beside the year's figures as it is printed.
struct CrossTablePage {
  let table: CrossTable
  let year: Int
  let description: LedgerDescription
  let size: Int
  let root: String

  var json: JSONText {
    func keys(_ axis: CrossTable.Axis) -> JSONText { .array(axis.headings.map { .string($0.key) }) }
    return .object(
      [
        ("year", .integer(year)), ("jurisdiction", .string(description.jurisdiction)),
        ("size", .integer(size)), ("root", .string(root)), ("table", .string(table.name)),
        ("title", .string(table.title.text(in: .en))), ("unit", .string(table.unit.text(in: .en))),
        ("rows", keys(table.rows)), ("columns", keys(table.columns)),
        (
          "cells",
          .array(
            table.cells.map { row in
              .array(row.map { cell in cell?.number.map { .integer($0) } ?? .null })
            })
        ),
      ] + description.syntheticMember)
  }

  /// For programs: what rows and columns stand for by name; in a language for a spreadsheet.
  func csvTable(in language: Language? = nil) -> Table {
    func name(_ heading: CrossTable.Heading) -> String { language.map(heading.title.text) ?? heading.key }
    var csv = Table(
      columns: [.text(table.rows.title.text(in: language ?? .en))]
        + table.columns.headings.map { .number(name($0)) })
    for (heading, row) in zip(table.rows.headings, table.cells) {
      csv.add([name(heading)] + row.map(Self.text))
    }
    return csv
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = description.heading(in: language)
    text += terminal.bold("\(table.title.text(in: language)), \(year)")
    text += " " + Phrase.Statistics.atSize(root: .text(root), size: .number(size)).text(in: language) + "\n\n"
    text += printed(terminal).foldedText(terminal) + "\n"
    let unit = Phrase.Statistics.unitOfTable(unit: .word(table.unit)).text(in: language)
    for note in [unit, table.note?.text(in: language)] {
      if let note { text += Wrapping.wrap(note, terminal.width, "") + "\n" }
    }
    return text
  }

  /// The numbers with what they come to, and a picture of each row.
  private func printed(_ terminal: Terminal) -> Table {
    let language = terminal.language, total = Phrase.Statistics.total.text(in: language)
    let hasTotals = table.sums.contains(.rows) && table.columns.headings.count > 1
    var columns: [Table.Column] = [.text(table.rows.title.text(in: language))]
    columns += table.columns.headings.map { .number($0.title.text(in: language)) }
    if hasTotals { columns.append(.number(total)) }
    let pictures = pictures(terminal)
    columns += pictures.titles
    var printed = Table(columns: columns)
    for (place, heading) in table.rows.headings.enumerated() {
      var cells = [heading.title.text(in: language)] + table.cells[place].map(Self.text)
      if hasTotals { cells.append(Self.text(table.rowTotals[place])) }
      printed.add(cells + pictures.rows[place])
    }
    if table.sums.contains(.columns) {
      var cells = [total] + table.columnTotals.map(Self.text)
      if hasTotals { cells.append(Self.text(table.total)) }
      printed.add(cells)
    }
    return printed
  }

  /// What stands beside each row: its course, or its share of the whole, as a number and a bar.
  private func pictures(_ terminal: Terminal) -> (titles: [Table.Column], rows: [[String]]) {
    let course = Phrase.Statistics.course.text(in: terminal.language)
    let rate = Phrase.Statistics.rate.text(in: terminal.language)
    let none = table.cells.map { _ in [String]() }
    switch table.chart {
    case .heatMap, .lines:
      let rows = table.cells.map { row in
        [Spark.text(row.map { $0?.number ?? 0 }, isASCII: terminal.isASCII)]
      }
      return ([.picture(course)], rows)
    case .shares: return ([.number(rate), .picture("")], shares(terminal) { ($0[1], $0[0]) })
    case .bars where table.columns.headings.count == 1:
      return ([.number(rate), .picture("")], shares(terminal) { ($0[0], table.columnTotals[0]) })
    case .funnel:
      let first = table.cells.first?.first??.number
      return ([.number(rate), .picture("")], shares(terminal) { ($0[0], first) })
    case .bars, .stackedBars, nil: return ([], none)
    }
  }

  private func shares(
    _ terminal: Terminal, _ share: ([Int?]) -> (part: Int?, whole: Int?)
  ) -> [[String]] {
    table.cells.map { row in
      guard case (let part?, let whole?) = share(row.map { $0?.number }),
        let rate = ShownRate(.number(part), of: .number(whole), for: .internal)
      else { return ["", ""] }
      return [
        "\(terminal.language.tenths(rate.tenths(of: 1000))) %",
        Bar.text(part, of: whole, isASCII: terminal.isASCII),
      ]
    }
  }

  private static func text(_ cell: ShownNumber?) -> String { text(cell?.number) }
  private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}
