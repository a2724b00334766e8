import ArgumentParser
import Ledger

/// `kua show`: the page of a case.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a case: who, what, its way through court, and everything that was recorded.",
    discussion: """
      A case is named by its reference, by a unique beginning of it (four characters or more after case:), \
      or by an ERDR or KUI number. In the timeline ✗ marks what was retracted and ⚑ what breaks a rule and \
      is true all the same. Only cases are shown today.

      Examples:
        kua show case:k7qa
        kua show 249900000000017
        kua show case:k7qa --as-of 2024-09-01 --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "A case's reference or its beginning, an ERDR number (15 digits), or a KUI number.", valueName: "case"))
  var which: String

  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    let ledger = try options.open()
    let page = try ledger.casePage(CaseFinder.find(which, in: ledger), asOf: moment.moment)
    var output = StandardStream.output()
    try output.write(
      format == .json
        ? page.json(ledger.description).text + "\n"
        : CaseText(page: page, description: ledger.description, terminal: .output).text)
    try output.flush()
  }
}
