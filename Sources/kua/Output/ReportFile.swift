import DurableFiles
import Glibc

/// A report written to a file of its own: whole or not at all, and read by nobody else.
struct ReportFile {
  /// It can not be written.
  private struct Failure: FileFailure, CustomStringConvertible {
    let description: String

    init(file sentence: String) { description = sentence }
  }

  let path: String

  /// Refuses a place where no file can be written, before anything is done that the report is to tell of.
  func checkPlace() throws {
    let directory = Durable<Failure>.parent(path)
    guard !Durable<Failure>.isDirectory(path) else {
      throw Problem("file", "\(path) is a directory: name a file")
    }
    guard unsafe access(directory, W_OK | X_OK) == 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw Problem("file", "no file can be written in \(directory): \(reason)")
    }
  }

  /// Writes the report in the place of what stood there.
  func write(_ text: String) throws {
    do {
      try Durable<Failure>.replace(path, with: text, mode: 0o600)
    } catch {
      throw Problem("file", "\(error)")
    }
  }
}
