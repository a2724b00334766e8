import DurableFiles
import Language
import Ledger

/// What a command makes for others: a file of that name, or standard output.
enum OutputFile {
  /// Writes a text. A file is replaced whole, and durable when this returns.
  static func write(_ text: String, to path: String?) throws {
    guard let path, path != "-" else {
      var output = StandardStream.output()
      try output.write(text)
      return try output.flush()
    }
    try Durable<LedgerError>.replace(path, with: text, mode: 0o644)
  }
}
