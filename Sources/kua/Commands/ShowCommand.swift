import ArgumentParser
import EventLog
import IncidentEvents
import Ledger
import Projections

/// `kua show`: the page of anything the ledger speaks of.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the page of a case, a person, an exhibit, anything: its state and its timeline.",
    discussion: """
      Take a reference (case:, report:, offence:, person:, assessment:, referral:, exhibit:, camera:, \
      body:, actor:) or its beginning: three characters or more after the colon, or six and more without \
      the kind. An ERDR or KUI number, or its first six digits, shows the case it leads to; where there is \
      no case yet, the report or offence itself. An event's id, or its first eight digits, shows the entry.

      Beginnings are found by the view references, which is brought up to the log first (in memory, and \
      so more slowly, where the ledger can not be written); whole references need no view. A person found \
      to be another is shown under every reference.

      In the timeline ✗ marks what was retracted, ✎ what was corrected and counts as it is shown, ! what is \
      disputed, ⚑ what breaks a rule and is true all the same, ? what a \
      rule asked about and the submitter attested. Happened is local time, recorded is UTC.

      --reveal FIELD shows what is kept in the vault. It needs a role that may read values and the key of the \
      body that recorded them, and is recorded before anything is shown.

      Examples:
        kua show case:k7qa
        kua show 249900000000017
        kua show person:ab3 --limit all
        kua show exhibit:q2w --as-of 2024-09-01 --format json
        kua show person:ab3 --reveal phone --reveal safeContact --purpose victim-support --key worker.key
      """)

  @Argument(
    help: ArgumentHelp("A reference, a number, an event's id, or the beginning of one.", valueName: "ref"))
  var which: String

  @Option(
    help: ArgumentHelp(
      "At most so many newest lines of the timeline and rows of a table, or all. Default: 200 lines, 30 rows.",
      valueName: "n|all"))
  var limit: LimitArgument?

  @OptionGroup var moment: MomentOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var options: LedgerOptions

  @Option(
    name: .customLong("reveal"),
    help: ArgumentHelp(
      "Show the values of a protected or personal field instead of the page; may be given several times.",
      valueName: "field"))
  var revealed: [String] = []

  @Option(
    name: .customLong("body-key"),
    help: ArgumentHelp(
      "The key file of the body that recorded the values; may be given several times. Default: KUA_BODY_KEY.",
      valueName: "file"),
    completion: .file())
  var bodyKeyFiles: [String] = []

  @OptionGroup var access: AccessOptions

  @Option(help: ArgumentHelp("How long to wait for another writer, with --reveal.", valueName: "seconds"))
  var wait = 10

  @Option(help: "table or json.")
  var format = OutputFormat.table

  private var named: NamedActor {
    NamedActor(
      actor: reader.reader, keyFiles: reader.keyFiles, bodyKeyFiles: bodyKeyFiles, option: "--reader")
  }

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
    try AccessOptions.check(revealed)
    if revealed.isEmpty, access.purpose != nil || access.breakGlass {
      throw ValidationError("--purpose and --break-glass go with --reveal FIELD.")
    }
    if !revealed.isEmpty, moment.moment != .now {
      throw ValidationError("--reveal shows the values as they are; --as-of does not go with it.")
    }
  }

  func run() throws {
    let ledger = try options.open(bodyKeys: named.bodyKeys())
    if !revealed.isEmpty { return try reveal(ledger) }
    var output = StandardStream.output()
    try output.write(text(ledger))
    try output.flush()
  }

  /// Shows values, once that is recorded.
  private func reveal(_ ledger: Ledger) throws {
    let acting = try named.proven(in: ledger)
    let history = try ledger.history(toAccessAs: acting.actor, breakingGlass: access.breakGlass)
    let target: AccessRequest.Target =
      switch try ReferenceFinder(ledger: ledger, history: history).find(which) {
      case .entity(let reference): .entity(reference)
      case .entry(let position):
        .event(try history.log.entry(at: position) { try Event($0, at: position).id })
      }
    let found = try ledger.access(access.request(target, revealed, .show), by: acting, waiting: wait)
    let page = AccessPage(access: found, description: ledger.description)
    var output = StandardStream.output()
    try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
  }

  private func text(_ ledger: Ledger) throws -> String {
    let reader = try named.reader(in: ledger)
    let history = try ledger.history(for: reader)
    switch try ReferenceFinder(ledger: ledger, history: history).find(which) {
    case .entry(let position):
      let page = try EntryPage(at: position, in: history)
      return format == .json ? page.json(ledger).text + "\n" : page.text(ledger, .output)
    case .entity(let reference):
      let page = try PageBuilder(ledger, asOf: moment.moment, limit: limit?.count ?? 200, for: reader)
        .page(of: reference)
      let rows = limit?.count ?? 30
      return format == .json
        ? page.json(ledger.description, limit: rows).text + "\n"
        : PageText(page: page, description: ledger.description, terminal: .output, limit: rows).text
    }
  }
}
