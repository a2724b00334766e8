import Language

/// How a table is written as values with something between them.
struct CSVStyle: Sendable {
  let separator: String
  let lineEnd: String
  /// What stands before the first line.
  let mark: String

  /// RFC 4180, its lines ended by LF, for programs.
  static let standard = CSVStyle(separator: ",", lineEnd: "\n", mark: "")

  /// What a spreadsheet opens at once where a comma stands before decimals, as in Russian and Kazakh: semicolons, CRLF,
  /// and a byte order mark that says UTF-8.
  static let withDecimalCommas = CSVStyle(separator: ";", lineEnd: "\r\n", mark: "\u{feff}")

  /// One line, its end included.
  func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: separator) + lineEnd }

  private func cell(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || "\($0)" == separator
    }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

/// A country's habits for what spreadsheets open, named by its language.
enum SpreadsheetLocale: String, CaseIterable, Sendable {
  case ru, kk

  var language: Language { self == .ru ? .ru : .kk }
}
