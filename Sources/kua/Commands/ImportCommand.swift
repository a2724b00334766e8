import ArgumentParser
import Language
import Ledger

/// `kua import`: takes the rows of a register's export in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in the rows of a file, as registers export them.",
    discussion: """
      A mapping (JSON, Schemas/mapping) says which columns the file has, in the file's own words, and which \
      events a row becomes: of any type of the catalogue. Words stand for codes and bodies by the mapping's \
      tables; dates are read by its patterns. What the ledger knows by an ERDR or KUI number, also entered by \
      hand, is meant and not made a second time.

      The events of a row are recorded all or not at all. Ids and references follow from the row's key, never \
      from anything personal: the same file can be imported again at any time, and records nothing twice.

      Refused rows go to a report, a file of rows beside the input, each with its line, codes and reasons, in \
      the words of the file; mend it and import it as it is. It is readable by its owner only. The summary \
      holds counts only. --dry-run decides every row, reports, and records nothing.

      Exit code 3 when a row was refused. The codes CSV-… are about lines, ROW-… about cells; the others are \
      rules, see kua explain.

      Examples:
        kua import erdr-2024.csv --mapping erdr.json --dry-run
        kua import erdr-2024.csv --mapping erdr.json --key importer.key
        kua import court.csv --mapping court.json --on-refusal stop --report /tmp/court-refused.csv
        kua reconcile erdr-2024.csv --mapping erdr.json --year 2024
      """)

  @Argument(
    help: ArgumentHelp("The rows (CSV); \"-\" reads standard input.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    help: ArgumentHelp("What the file's columns mean (JSON).", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var mapping: String

  @Option(help: ArgumentHelp("What to do at a refused row: skip or stop.", valueName: "skip|stop"))
  var onRefusal = RefusalPolicy.skip

  @Option(
    help: ArgumentHelp(
      "Where refused rows go (default: beside the input); outside the ledger, readable by its owner only.",
      valueName: "file"),
    completion: .file())
  var report: String?

  @Flag(help: "Decide every row and record nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait = 10

  @OptionGroup var acting: ActingOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json or ndjson: a line for each refused row, then the summary.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json, .ndjson])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
  }

  func run() throws {
    let language = Spoken.language
    let register = try RegisterFile(file, mapping: mapping)
    let ledger = try options.open(bodyKeys: acting.named.bodyKeys())
    let acting = try acting.named.acting(in: ledger)
    let report = try ImportReport(report, for: register, of: ledger)
    var importing = try Importing(
      register, to: ledger, writer: ledger.writer(waiting: wait), by: acting, report: report,
      policy: onRefusal,
      isDryRun: dryRun, format: format, language: language)
    let refused: Bool
    do {
      refused = try importing.run()
    } catch is StandardStream.BrokenPipe {
      // Nobody hears what is refused: what is committed stays, the file can be imported again.
      throw ExitStatus.failure
    }
    // What a finished run has recorded is released: a return to before it is found from now on.
    if !dryRun, let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
    if refused { throw ExitStatus.someRefused }
  }
}
