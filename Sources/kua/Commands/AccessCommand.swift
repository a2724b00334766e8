import ArgumentParser
import Ledger

/// `kua access`: who looked at protected and personal values.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "List who looked at protected and personal values, of whom, and why.",
    discussion: """
      Every look is an event, recorded before a value was shown. With --break-glass only those that somebody took in \
      an emergency without being entitled: they wait for a supervisor's review. A look at what is hidden from the \
      reader is hidden too.

      Examples:
        kua access list --break-glass --reader actor:k7qa --key supervisor.key
        kua access list --format csv > looks.csv
      """,
    subcommands: [List.self])

  /// `kua access list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the looks, in log order.",
      discussion: """
        One row a look: where and when it is recorded, who looked, for which body, at whose values, which fields, why, \
        and whether the glass was broken.

        Examples:
          kua access list --break-glass --reader actor:k7qa --key supervisor.key
          kua access list --format json
        """)

    @Flag(help: "Only looks in an emergency, for review.")
    var breakGlass = false

    @OptionGroup var reading: ReaderOptions
    @OptionGroup var options: LedgerOptions

    @Option(help: "table, json or csv.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json, .csv]) }

    func run() throws {
      let ledger = try options.open()
      let history = try ledger.history(for: reading.named.reader(in: ledger))
      let list = try AccessList(history, onlyGlass: breakGlass)
      try ledger.print(list.table(in:), list.json(ledger.description), format)
    }
  }
}
