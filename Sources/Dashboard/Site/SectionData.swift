import Language

/// A section's numbers for programs: CSV (RFC 4180), and a Vega-Lite specification that draws them.
struct SectionData {
  let section: SiteSection
  let words: SiteWords
  private var table: CrossTable { section.table }

  /// A line a number: its row and column by key and in words, the number, and whether it is told.
  var csv: String {
    var text = Self.line(["row", "row_title", "column", "column_title", "value", "status"])
    for (row, cells) in zip(table.rows.headings, table.cells) {
      for (column, cell) in zip(table.columns.headings, cells) {
        text += Self.line([
          row.key, words.said(row.title), column.key, words.said(column.title),
          cell?.number.map { String($0) } ?? "",
          cell == nil ? "none" : cell == .withheld ? "withheld" : "told",
        ])
      }
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2c || $0 == 0x0a || $0 == 0x0d }
      guard needsQuotes else { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        + "\""
    }.joined(separator: ",") + "\r\n"
  }

  /// The specification; it reads the CSV beside it. Nil for a table without a picture.
  var vegaLite: String? {
    guard let chart = table.chart else { return nil }
    let title = words.said(table.title)
    let rows = Self.field("row_title", words.said(table.rows.title), "nominal", sort: true)
    let columns = Self.field("column_title", words.said(table.columns.title), "nominal", sort: true)
    let value = Self.field("value", words.said(table.unit), "quantitative")
    let mark: String
    let encoding: [(String, String)]
    switch chart {
    case .lines:
      (mark, encoding) = (
        "{\"type\": \"line\", \"point\": true}", [("x", columns), ("y", value), ("color", rows)]
      )
    case .heatMap: (mark, encoding) = ("\"rect\"", [("x", columns), ("y", rows), ("color", value)])
    case .stackedBars where table.rows.isTime:
      (mark, encoding) = ("\"bar\"", [("x", rows), ("y", value), ("color", columns)])
    case .stackedBars, .funnel:
      (mark, encoding) = ("\"bar\"", [("y", rows), ("x", value), ("color", columns)])
    case .bars, .shares:
      (mark, encoding) = (
        "\"bar\"", [("y", rows), ("x", value), ("yOffset", columns), ("color", columns)]
      )
    }
    let channels = encoding.map { "    \(Self.quoted($0.0)): \($0.1)" }.joined(separator: ",\n")
    return """
      {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": \(Self.quoted(title)),
        "data": {"url": \(Self.quoted("\(table.name).csv")), "format": {"type": "csv"}},
        "transform": [{"filter": "datum.status === 'told'"}],
        "mark": \(mark),
        "encoding": {
      \(channels)
        }
      }

      """
  }

  private static func field(_ name: String, _ title: String, _ type: String, sort: Bool = false) -> String {
    "{\"field\": \(quoted(name)), \"title\": \(quoted(title)), \"type\": \(quoted(type))"
      + (sort ? ", \"sort\": null}" : "}")
  }

  /// A string of JSON.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      default:
        if scalar.value < 0x20 {
          let hex = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
