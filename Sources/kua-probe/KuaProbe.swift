import Dispatch
import Glibc

/// What the fault programs in Tools/faults look at the ledger with.
///
///     kua-probe append DIR FILE BATCH     appends a file's lines, BATCH to a commit, on the main thread
///     kua-probe check                     answers each ledger named on standard input with a line of JSON
///
/// An append as plain as can be: its system calls come in the same order every time, so that each of them can be
/// made to fail.
@main
struct KuaProbe {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("append", 4):
      guard let batch = Int(arguments[3]), batch > 0 else { end("BATCH is a number from 1", code: EX_USAGE) }
      do {
        try PlainAppend.run(to: arguments[1], lines: arguments[2], batch: batch)
      } catch {
        end("\(error)")
      }
    case ("check", 1):
      Task {
        while let line = readLine() { say(await LedgerCheck(asked: line).answer) }
        exit(0)
      }
      dispatchMain()
    default:
      end("usage: kua-probe append DIR FILE BATCH | kua-probe check", code: EX_USAGE)
    }
  }

  /// Writes a line to standard output with one system call.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    guard unsafe write(STDOUT_FILENO, bytes, bytes.count) == bytes.count else {
      end("could not write the output")
    }
  }

  private static func end(_ message: String, code: Int32 = 1) -> Never {
    let bytes = Array("kua-probe: \(message)\n".utf8)
    _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
    exit(code)
  }
}
