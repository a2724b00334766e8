import ArgumentParser
import EventLog
import Ledger

/// `kua backup`: copies the record while writing goes on.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the ledger's record to a directory, while writing goes on; then verify the copy.",
    discussion: """
      The copy is a ledger that can be read and verified (kua show --ledger DIR), without keys: it can not be \
      appended to. What a former backup in DIR holds is not copied again. A backup that was interrupted is \
      completed by the next one. Exit code 2 when the copy is not sound.

      keys/ is never copied. Keep a copy of it yourself, apart from the backups: without it a restored \
      ledger goes on only under a new key.

      Examples:
        kua backup /media/backup/astana.kua
        kua backup /media/backup/astana.kua --ledger astana.kua --format json
      """)

  @Argument(help: "A new directory, or a former backup of this ledger.", completion: .directory)
  var dir: String

  @Option(help: ArgumentHelp("How long to wait for another backup into it.", valueName: "seconds"))
  var wait = 10

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
  }

  func run() async throws {
    let ledger = try options.open()
    let progress = CopyProgress()
    let stopwatch = Stopwatch()
    let report = try await ledger.backup(to: dir, waiting: wait, progress: progress.report)
    progress.end()
    let page = CopyPage(
      report: report, description: ledger.description, milliseconds: stopwatch.milliseconds)
    var output = StandardStream.output()
    switch format {
    case .json: try output.write(JSONText.object(page.json).text + "\n")
    default: try output.write(page.text(title: "backed up", .output))
    }
    try output.flush()
    if !report.verification.isSound { throw ExitStatus.verificationFailed }
  }
}

/// Progress of a copying and of verifying the copy.
final class CopyProgress: Sendable {
  private let copying = Progress("entries copied")
  private let verifying = Progress("entries verified")

  @Sendable func report(_ stage: CopyStage, _ done: Int, _ total: Int) {
    switch stage {
    case .copying: copying.report(done, of: total)
    case .verifying: verifying.report(done, of: total)
    }
  }

  /// Takes the line away.
  func end() {
    copying.end()
    verifying.end()
  }
}

/// What was copied, as it is printed.
struct CopyPage {
  let report: CopyReport
  let description: LedgerDescription
  let milliseconds: Int

  var json: [(String, JSONText)] {
    [
      ("copy", .string(report.path)), ("origin", .string(description.origin)),
      ("size", .integer(report.size)),
      ("root", .string(report.root)), ("copied", .integer(report.entries)), ("bytes", .integer(report.bytes)),
      ("bundles", .integer(report.bundles)), ("sound", .boolean(report.verification.isSound)),
      ("findings", .array(findings.map { .string($0) })), ("milliseconds", .integer(milliseconds)),
    ] + description.syntheticMember
  }

  func text(title: String, _ terminal: Terminal) -> String {
    var text = description.heading
    if findings.isEmpty {
      text +=
        terminal.green("✓ \(title) and verified")
        + ": \(counted(report.size, "entry", "entries")) in \(report.path)\n"
    } else {
      text += terminal.red("✗ THE COPY IS NOT SOUND") + ": \(report.path)\n\n"
      for finding in findings { text += "  ✗ \(finding)\n" }
      text += "\n"
    }
    text += "  root    \(report.root)\n"
    text +=
      "  copied  \(counted(report.entries, "entry", "entries")), \(counted(report.bytes, "byte")) of them, "
    return text + "\(counted(report.bundles, "new bundle")), in \(seconds(milliseconds)) s\n"
  }

  private var findings: [String] {
    let verification = report.verification
    return verification.log.damages.map(\.message) + verification.disagreements + verification.rollbacks
  }
}
