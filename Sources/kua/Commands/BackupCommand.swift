import ArgumentParser
import Language
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
    default: try output.write(page.text(title: Phrase.Copy.backedUp, .output))
    }
    try output.flush()
    if !report.isSound { throw ExitStatus.verificationFailed }
  }
}
