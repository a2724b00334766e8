import ArgumentParser
import IncidentEvents
import Ledger
import Rulebook

/// `kua rulebook`: which edition of the rulebook decides.
struct RulebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rulebook",
    abstract: "Adopt an edition of the rulebook, and list the editions there are.",
    discussion: """
      An edition has every rule with its answer, limits and words. A ledger adopts one by an event, and it decides \
      every later position; until one is adopted the first does. None is ever removed: every past decision can be \
      made again by the edition that was in force.

      Examples:
        kua rulebook list
        kua rulebook adopt kua-rulebook-1 --key operator.key
      """,
    subcommands: [Adopt.self, List.self])

  /// `kua rulebook adopt`.
  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt",
      abstract: "Adopt an edition, for every event from the next one on.",
      discussion: """
        The event names the edition and the digest of its data, so that the log says exactly what was adopted.

        Examples:
          kua rulebook adopt kua-rulebook-1 --key operator.key
          kua rulebook adopt kua-rulebook-1 --key operator.key --format json
        """)

    @Argument(help: ArgumentHelp("Which edition.", valueName: "version"))
    var version: String

    @OptionGroup var writing: WritingOptions

    func validate() throws {
      guard RulebookEdition.all.contains(where: { $0.version == version }) else {
        let known = RulebookEdition.all.map(\.version).joined(separator: ", ")
        throw ValidationError("There is no rulebook \"\(version)\"; there are \(known).")
      }
    }

    func run() throws {
      try writing.record { _, acting in
        guard let edition = RulebookEdition.all.first(where: { $0.version == version }) else {
          throw ExitStatus.usage
        }
        return CommandEvent(
          type: .rulebookAdopted, subject: acting.body,
          data: [("digest", .string(edition.digest)), ("version", .string(edition.version))])
      }
    }
  }

  /// `kua rulebook list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the editions there are, and which one is in force here.",
      discussion: """
        Examples:
          kua rulebook list
          kua rulebook list --format json
        """)

    @OptionGroup var reading: ReaderOptions
    @OptionGroup var options: LedgerOptions

    @Option(help: "table or json.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json]) }

    func run() throws {
      let ledger = try options.open()
      try RulebookList(ledger, for: reading.named.reader(in: ledger)).print(ledger, format)
    }
  }
}
