import ArgumentParser
import Ledger

/// What every command that writes an event takes: who acts, which ledger, how long to wait, how to answer.
struct WritingOptions: ParsableArguments {
  @OptionGroup var acting: ActingOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait = 10

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
  }

  /// Opens the ledger, with the keys of bodies that are given.
  func open() throws -> Ledger { try options.open(bodyKeys: acting.named.bodyKeys()) }

  /// Writes the event that `event` makes, and prints what became of it.
  func record(_ event: (Ledger, Acting) throws -> CommandEvent) throws {
    let ledger = try open()
    let acting = try acting.named.acting(in: ledger)
    try event(ledger, acting).record(in: ledger, by: acting, waiting: wait).print(ledger, format)
  }
}
