import ArgumentParser
import EventLog
import Language
import Ledger
import TransparencyLog

/// `kua restore`: a ledger from its backup, made whole or continued.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a ledger of a backup; give it the entries it lacks, or declare them lost.",
    discussion: """
      First: kua restore BACKUP --to DIR. DIR is new, or a ledger whose log is missing or damaged; a log that \
      is there is moved to log.damaged-1, and nothing is deleted. Put keys/ into a new DIR yourself.

      A ledger behind the last checkpoint that was shown (keys/released) can be read, and not written to: the \
      same key must not sign two histories. Give it the missing entries, exactly as stored, with --entries; \
      they are taken only if they lead to exactly that checkpoint.

      When they are lost: --declare-loss. The entry ledger.continued then says so for ever, and the ledger \
      goes on under a new origin and a new key. Give the new verifier key to those who are to check the ledger.

      Examples:
        kua restore /media/backup/astana.kua --to astana.kua
        kua restore --ledger astana.kua --entries salvaged.ndjson
        kua restore --ledger astana.kua --declare-loss --name ledger.example/astana-2
      """)

  @Argument(help: "The backup to restore.", completion: .directory)
  var backup: String?

  @Option(
    help: ArgumentHelp("Where the ledger is to be.", valueName: "dir"), completion: .directory)
  var to: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Files with the missing entries, one a line, in order.", valueName: "file"),
    completion: .file(extensions: ["ndjson"]))
  var entries: [String] = []

  @Flag(help: "Declare that the missing entries are lost, and go on under a new origin.")
  var declareLoss = false

  @Option(help: ArgumentHelp("The new origin, for --declare-loss.", valueName: "origin"))
  var name: String?

  @Option(help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait = 10

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
    guard [backup != nil, !entries.isEmpty, declareLoss].count(where: \.self) == 1 else {
      throw ValidationError("Give one of BACKUP --to DIR, --entries FILE, or --declare-loss --name ORIGIN.")
    }
    guard (backup != nil) == (to != nil) else { throw ValidationError("BACKUP and --to DIR go together.") }
    guard backup == nil || options.ledger == nil else {
      throw ValidationError("--ledger does not go with BACKUP: --to says where the ledger is to be.")
    }
    guard declareLoss == (name != nil) else {
      throw ValidationError("--declare-loss and --name go together.")
    }
    if entries.contains("-") { throw ValidationError("--entries takes files: they are read twice.") }
  }

  func run() async throws {
    var output = StandardStream.output()
    let isSound: Bool
    if let backup, let to {
      isSound = try await restore(backup, to, &output)
    } else {
      let ledger = try options.open()
      if let name { try declare(name, ledger, &output) } else { try giveBack(ledger, &output) }
      isSound = true
    }
    try output.flush()
    if !isSound { throw ExitStatus.verificationFailed }
  }

  private func restore(_ backup: String, _ dir: String, _ output: inout StandardStream) async throws -> Bool {
    let progress = CopyProgress()
    let stopwatch = Stopwatch()
    let report = try await Ledger.restore(from: backup, to: dir, waiting: wait, progress: progress.report)
    progress.end()
    let page = RestorePage(
      report: report, description: try Ledger.describe(backup), milliseconds: stopwatch.milliseconds)
    try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
    return report.copy.isSound
  }

  private func giveBack(_ ledger: Ledger, _ output: inout StandardStream) throws {
    let given = try ledger.giveBack(waiting: wait) { body in
      for file in entries {
        var reader = try LineReader(file)
        while true {
          let block = reader.block()
          for (at, place) in block.places.enumerated() where !block.isBlank(place) {
            let line = block.bytes.span.extracting(place)
            try body(unsafe line.bytes, "\(file), line \(block.firstLine + at),")
          }
          if !block.isEmpty { continue }
          if reader.isAtEnd { break }
          try reader.fill()
        }
      }
    }
    let members: [(String, JSONText)] = [
      ("appended", .integer(given.appended)), ("known", .integer(given.known)),
      ("beyond", .integer(given.beyond)), ("size", .integer(given.size)), ("root", .string(given.root)),
    ]
    guard format == .table else {
      return try output.write(JSONText.object(members + ledger.description.syntheticMember).text + "\n")
    }
    var text =
      ledger.description.heading(in: Terminal.output.language)
      + Terminal.output.green("✓ the log is whole again")
    text +=
      ": \(counted(given.appended, "entry", "entries")) appended, \(grouped(given.known)) it had already\n"
    if given.beyond > 0 {
      text +=
        "  \(counted(given.beyond, "entry", "entries")) beyond the last checkpoint shown left out: nothing vouches for them\n"
    }
    try output.write(text + "  size  \(counted(given.size, "entry", "entries"))\n  root  \(given.root)\n")
  }

  private func declare(_ name: String, _ ledger: Ledger, _ output: inout StandardStream) throws {
    let continued = try ledger.declareLoss(newOrigin: name, waiting: wait)
    let lost = max(0, Int(continued.lost.size) - continued.position)
    guard format == .table else {
      let members: [(String, JSONText)] = [
        ("position", .integer(continued.position)), ("origin", .string(continued.origin)),
        ("key", .string(continued.logKey)), ("lostOrigin", .string(continued.lost.origin)),
        ("lostSize", .integer(Int(continued.lost.size))),
        ("lostRoot", .string(continued.lost.root.base64)),
        ("lost", .integer(lost)), ("oldKey", .optional(continued.oldKey)),
        ("checkpoint", .string(continued.checkpoint)),
      ]
      return try output.write(JSONText.object(members + ledger.description.syntheticMember).text + "\n")
    }
    var text = """
      \(ledger.description.heading(in: Terminal.output.language))The loss is declared: entry \(grouped(continued.position)), ledger.continued, says so.

        lost          \(counted(lost, "entry", "entries")), up to size \(grouped(Int(continued.lost.size))) of \(continued.lost.origin)
        origin        \(continued.origin)
        verifier key  \(continued.logKey)

      Give the new verifier key to those who are to check the ledger, by another way than the ledger itself.

      """
    if let oldKey = continued.oldKey {
      text +=
        "The old key is kept in \(oldKey) and signs nothing; destroy it once the lost log can not turn up any more.\n"
    }
    try output.write(text)
  }
}
