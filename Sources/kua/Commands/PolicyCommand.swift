import ArgumentParser
import IncidentEvents
import Ledger
import Rulebook

/// `kua policy`: which events must be signed, and by whom.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Adopt a policy of signatures, and list the policies there are.",
    discussion: """
      A policy says which types of events must be signed, and by whom. The policies come with the rulebook; a \
      ledger adopts one by an event, and it holds for every later position. Until one is adopted nothing needs a \
      signature; what is signed is judged all the same.

      Examples:
        kua policy list
        kua policy adopt kua-policy-1 --key operator.key
      """,
    subcommands: [Adopt.self, List.self])

  /// `kua policy adopt`.
  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt",
      abstract: "Adopt a policy, for every event from the next one on.",
      discussion: """
        The event names the policy and the digest of its data, so that the log says exactly what was adopted.

        Examples:
          kua policy adopt kua-policy-1 --key operator.key
          kua policy adopt kua-policy-1 --key operator.key --format json
        """)

    @Argument(help: ArgumentHelp("Which policy.", valueName: "version"))
    var version: String

    @OptionGroup var writing: WritingOptions

    func validate() throws {
      guard Policy.all.contains(where: { $0.version == version }) else {
        let known = Policy.all.map(\.version).joined(separator: ", ")
        throw ValidationError("There is no policy \"\(version)\"; there are \(known).")
      }
    }

    func run() throws {
      try writing.record { _, acting in
        guard let policy = Policy.all.first(where: { $0.version == version }) else { throw ExitStatus.usage }
        return CommandEvent(
          type: .policyAdopted, subject: acting.body,
          data: [("digest", .string(policy.digest)), ("version", .string(policy.version))])
      }
    }
  }

  /// `kua policy list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the policies there are, and which one is in force here.",
      discussion: """
        Examples:
          kua policy list
          kua policy list --format json
        """)

    @OptionGroup var reading: ReaderOptions
    @OptionGroup var options: LedgerOptions

    @Option(help: "table or json.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json]) }

    func run() throws {
      let ledger = try options.open()
      try PolicyList(ledger, for: reading.named.reader(in: ledger)).print(ledger, format)
    }
  }
}
