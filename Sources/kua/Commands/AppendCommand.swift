import ArgumentParser
import Ledger

/// `kua append`: takes events in.
struct AppendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Take events in: one JSON object a line, from a file or standard input.",
    discussion: """
      Each line gets one of three answers. Refused: it is malformed or not allowed. Asked: it is probably \
      a slip, and is taken only with \"attested\" in its data. Accepted, perhaps with flags: it happened, \
      though irregular.

      With --on-refusal stop (the default) everything before the first refused line is recorded and the \
      command stops there. With skip it goes on; refused lines are copied byte for byte to a file, their \
      reasons beside it, to be mended and appended again. What was recorded before is not stored twice, so \
      the same file can be appended again at any time.

      --format ndjson prints {"line":…,"size":…,"root":…} after every durable commit: all lines up to that \
      one are recorded or answered. An interactive feeder gets it when it stops to wait.

      With --key, every unsigned line of that key's actor is signed before it is submitted: its private values \
      are replaced by digests first, and go to the vault. Further keys co-sign those lines.

      With --receipts, every event that was recorded, now or before, gets a receipt in a new file, a line each: its \
      line in the input, its id, its position, its leaf hash, and the proof that leads to a signed checkpoint \
      (kua verify reads the file). Hand each to whoever submitted the event: with it they can show later that it was \
      recorded, and find out when it is not there any more.

      Examples:
        kua append events.ndjson
        kua append events.ndjson --receipts receipts.ndjson
        kua append events.ndjson --key me.key
        kua append events.ndjson --on-refusal skip --refused /tmp/refused.ndjson
        kua-sample 2024 | kua append --ledger sample.kua --format ndjson
      """)

  @Argument(
    help: ArgumentHelp("The events; \"-\" or nothing reads standard input.", valueName: "file"),
    completion: .file(extensions: ["ndjson"]))
  var file: String?

  @Option(help: ArgumentHelp("What to do at a refused line: stop or skip.", valueName: "stop|skip"))
  var onRefusal = RefusalPolicy.stop

  @Option(
    help: ArgumentHelp(
      "Where skipped lines go (default: refused-DATETIME.ndjson here); outside the ledger, readable by its owner only.",
      valueName: "file"),
    completion: .file())
  var refused: String?

  @Option(
    help: ArgumentHelp("A new file for the receipts of what is recorded.", valueName: "file"),
    completion: .file())
  var receipts: String?

  @Flag(
    help:
      "Decide every line and record nothing; ends after the first retraction or correction, with what it would make of others."
  )
  var dryRun = false

  @Option(help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait = 10

  @Option(help: ArgumentHelp("How many accepted events to commit at once at most.", valueName: "n"))
  var batch = 4096

  @OptionGroup var acting: ActingOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json or ndjson.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json, .ndjson])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
    guard 1...65_536 ~= batch else { throw ValidationError("--batch takes 1 to 65536, not \(batch).") }
    if receipts != nil, dryRun { throw ValidationError("A dry run records nothing, and has no --receipts.") }
    if refused != nil, onRefusal == .stop { throw ValidationError("--refused goes with --on-refusal skip.") }
  }

  func run() throws {
    let ledger = try options.open(bodyKeys: acting.named.bodyKeys())
    let signers = try acting.named.signers()
    if let receipts { try Receipts.check(receipts) }
    let refusedFile =
      onRefusal == .skip && !dryRun ? try RefusedFile(refused, of: ledger) : nil
    var appending = try Appending(
      to: ledger, writer: ledger.writer(waiting: wait), signers: signers, reader: LineReader(file),
      refusedFile: refusedFile,
      policy: onRefusal, isDryRun: dryRun, batch: batch, format: format, keepsPositions: receipts != nil)
    let wasCut: Bool
    do {
      wasCut = try appending.run()
    } catch is StandardStream.BrokenPipe {
      // Nobody hears the acknowledgements: what is committed stays, the rest can be appended again.
      throw ExitStatus.failure
    }
    // What a finished run has recorded is released: a return to before it is found from now on.
    if !dryRun, let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
    if let receipts { try Receipts.write(appending.recorded, of: ledger, to: receipts, format) }
    if wasCut || appending.summary.refusedLines > 0 { throw ExitStatus.someRefused }
  }
}

/// What `kua append` does at a refused line.
enum RefusalPolicy: String, CaseIterable, ExpressibleByArgument {
  case stop, skip
}
