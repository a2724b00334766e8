import DurableFiles

/// A report written to a file of its own: whole or not at all, and read by nobody else.
struct ReportFile {
  /// It can not be written.
  private struct Failure: FileFailure, CustomStringConvertible {
    let description: String

    init(file sentence: String) { description = sentence }
  }

  let path: String

  /// Writes the report in the place of what stood there.
  func write(_ text: String) throws {
    do {
      try Durable<Failure>.replace(path, with: text, mode: 0o600)
    } catch {
      throw Problem("file", "\(error)")
    }
  }
}
