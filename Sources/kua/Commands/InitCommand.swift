import ArgumentParser
import EventLog
import Language
import Ledger
import TransparencyLog

/// `kua init`: makes a ledger.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a ledger.",
    discussion: """
      Makes the directory with an empty log, the log's key, and entry 0, which says what the ledger is. \
      Give the verifier key that is printed to those who are to check the ledger: a key that comes with \
      the ledger proves nothing.

      A synthetic ledger is for samples and tests: it takes recorded times from the submissions, its key \
      follows from the seed (and is no secret), and everything it prints says that it is synthetic.

      Examples:
        kua init astana.kua --name ledger.example/astana
        kua init sample.kua --name ledger.example/sample --synthetic --seed 2024
        kua init turkistan.kua --name ledger.example/turkistan --jurisdiction turkistan --format json
      """)

  @Argument(help: "The directory to make; it must not exist, or be empty.", completion: .directory)
  var dir: String

  @Option(
    help: ArgumentHelp("The name in every checkpoint, as in ledger.example/astana.", valueName: "origin"))
  var name: String

  @Option(help: "Whose events they are.")
  var jurisdiction = "astana"

  @Option(help: "The zone local time is kept in.")
  var zone = "Asia/Almaty"

  @Flag(help: "A ledger of invented events.")
  var synthetic = false

  @Option(help: "What a synthetic ledger's key and entry 0 are made from (default 1).")
  var seed: UInt64?

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    if seed != nil, !synthetic { throw ValidationError("--seed is for a --synthetic ledger.") }
  }

  func run() throws {
    var creation = LedgerCreation(origin: name)
    creation.jurisdiction = jurisdiction
    creation.zone = zone
    if synthetic { creation.syntheticSeed = seed ?? 1 }
    creation.isVaultSeeded = seed != nil
    let ledger = try Ledger.create(creation, at: dir)
    var output = StandardStream.output()
    try output.write(format == .json ? json(ledger) : text(ledger))
    try output.flush()
  }

  private func json(_ ledger: Ledger) throws -> String {
    let head = try ledger.log.head(), description = ledger.description
    let members: [(String, JSONText)] = [
      ("ledger", .string(ledger.directory.path)), ("origin", .string(description.origin)),
      ("jurisdiction", .string(description.jurisdiction)), ("zone", .string(description.zone)),
      ("key", .string(description.logKey)), ("size", .integer(head.size)),
      ("root", .string(head.root.base64)),
    ]
    return JSONText.object(members + description.syntheticMember).text + "\n"
  }

  private func text(_ ledger: Ledger) -> String {
    let path = ledger.directory.path, description = ledger.description
    var text = """
      \(description.heading(in: Terminal.output.language))Made the ledger \(path).

        origin        \(description.origin)
        jurisdiction  \(description.jurisdiction), local time of \(description.zone)
        verifier key  \(description.logKey)

      Give the verifier key to those who are to check the ledger, by another way than the ledger itself.
      """
    if !description.isSynthetic {
      text +=
        "\nKeep \(ledger.directory.keys) safe: whoever has the key inside can sign in the ledger's name."
    }
    return text + """


      Try next:
        \(description.isSynthetic ? "kua-sample 2024 | kua append --ledger \(path)" : "kua append --ledger \(path) events.ndjson")
        kua explain                       what events, rules and figures there are
        kua status --ledger \(path)

      """
  }
}
