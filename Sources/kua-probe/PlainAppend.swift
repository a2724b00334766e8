import Ledger
import Rulebook

/// An append without any thread but the main one, and without reading ahead.
enum PlainAppend {
  /// Appends the lines of a file, and acknowledges each commit with a line on standard output.
  static func run(to path: String, lines file: String, batch: Int) throws {
    let lines = try Lines(of: file)
    let ledger = try Ledger(at: path)
    let writer = try ledger.writer(waiting: 0, threads: .one)
    for number in 0..<lines.count {
      if case .refused(let findings) = try writer.submit(lines[number]) {
        throw ProbeError("line \(number + 1) was refused: \(findings.map(\.message).joined(separator: "; "))")
      }
      if writer.pendingCount >= batch { acknowledge(try writer.commit()) }
    }
    if writer.pendingCount > 0 { acknowledge(try writer.commit()) }
    try writer.finish()
  }

  private static func acknowledge(_ commit: Commit) {
    KuaProbe.say("{\"size\":\(commit.size),\"root\":\"\(commit.root)\"}")
  }
}

/// Why a probe could not be made.
struct ProbeError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
