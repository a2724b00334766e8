import EventLog
import Ledger
import Rulebook
import TransparencyLog

/// What a ledger holds after a fault, found by the ordinary ways in.
///
/// It is asked for with a directory and, after a tab, a file of submissions to complete it with. The answer is a JSON
/// object: `size`, `root`, `entries` (SHA-256 over all entries, a line feed after each), `faults` (sentences, of
/// `verify`, and of the index once it has caught up), `completed` (size and root after the submissions); or `error`.
struct LedgerCheck {
  private let path: String
  private let submissions: String?

  init(asked line: String) {
    let parts = line.split(separator: "\t")
    path = String(parts.first ?? "")
    submissions = parts.count > 1 ? String(parts[1]) : nil
  }

  var answer: String {
    get async {
      do {
        let verdict = try await Ledger.verify(at: path, concurrency: 1)
        var faults = verdict.log.damages.map(\.message) + verdict.disagreements
        var members = try standing(&faults)
        if let submissions { members += try completed(submissions) }
        return "{\(members),\"faults\":[\(faults.map(quoted).joined(separator: ","))]}"
      } catch {
        return "{\"error\":\(quoted("\(error)"))}"
      }
    }
  }

  /// Opens the ledger, which brings its index up to the log, and compares the two.
  private func standing(_ faults: inout [String]) throws -> String {
    let ledger = try Ledger(at: path)
    let log = try ledger.log.snapshot()
    try ledger.index.setFlushing(.onThisThread)
    try ledger.index.flush()
    if ledger.index.flushedSize != log.size {
      faults.append("the index reaches to \(ledger.index.flushedSize) of \(log.size)")
    }
    faults += try ledger.index.verify(against: log).faults
    var digest = RunningDigest()
    try log.forEach { _, entry in
      digest.add(entry)
      digest.add([0x0a])
    }
    return "\"size\":\(log.size),\"root\":\"\(try log.root().base64)\",\"entries\":\"\(digest.digest.hex)\""
  }

  private func completed(_ file: String) throws -> String {
    let lines = try Lines(of: file)
    let ledger = try Ledger(at: path)
    let writer = try ledger.writer(waiting: 0, threads: .one)
    for number in 0..<lines.count {
      if case .refused(let findings) = try writer.submit(lines[number]) {
        throw ProbeError("line \(number + 1) was refused: \(findings.map(\.message).joined(separator: "; "))")
      }
    }
    let commit = try writer.commit()
    try writer.finish()
    return ",\"completed\":{\"size\":\(commit.size),\"root\":\"\(commit.root)\"}"
  }

  /// A text as a JSON string.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<"\u{20}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
