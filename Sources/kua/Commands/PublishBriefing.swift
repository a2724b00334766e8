import ArgumentParser
import Dashboard
import IncidentEvents
import Language
import Ledger
import Projections

extension PublishCommand {
  /// `kua publish briefing`.
  struct BriefingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "briefing",
      abstract: "Register figures that a press briefing told.",
      discussion: """
        What was told to the press is public: later tables withhold what it would give back together with them, and \
        numbers that differ from it by less than k. It is recorded as statistics.published, with the number of the \
        document it stands in, or sha256: and its digest.

        Examples:
          kua publish briefing 2024 --document 02-11/2025 --figure offences.registered=1184 \\
            --figure persons.sentenced=83 --key statistician.key
        """)

    @Argument(help: "The calendar year of the figures.")
    var year: Int

    @Option(
      help: ArgumentHelp(
        "The document they stand in: its number, or sha256: and its digest.", valueName: "document"))
    var document: String

    @Option(
      name: .customLong("figure"),
      help: ArgumentHelp(
        "A figure and what was told of it; may be given several times.", valueName: "key=value"))
    var figures: [String] = []

    @OptionGroup var writing: WritingOptions

    func validate() throws {
      guard 1900...2099 ~= year else { throw ValidationError("A year is from 1900 to 2099, not \(year).") }
      _ = try told()
    }

    func run() throws {
      let told = try told(), ledger = try writing.open()
      let acting = try writing.acting.named.acting(in: ledger)
      let recorded = try ledger.record(by: acting, waiting: writing.wait) { size in
        let history = try ledger.history(upTo: size)
        let briefing = PublishedEvent.Content.briefing(.init(document: document, figures: told))
        for event in try PublishedEvent.all(in: history)
        where event.year == year && event.content == briefing {
          throw Problem(
            "published-already",
            Phrase.Publication.alreadyBriefed(event: .text("\(event.id)"), position: .number(event.position)))
        }
        let list = Figure.allCases.compactMap { figure in
          told[figure].map { JSONText.object([("figure", .string(figure.key)), ("value", .integer($0))]) }
        }
        return CommandEvent(
          type: .statisticsPublished, subject: try PublishedEvent.ledgerBody(in: history),
          data: [("document", .string(document)), ("figures", .array(list)), ("year", .integer(year))])
      }
      try recorded.print(ledger, writing.format)
    }

    /// What was told, its figures found.
    private func told() throws -> [Figure: Int] {
      guard !figures.isEmpty else {
        throw ValidationError("Say what was told: --figure offences.registered=1184")
      }
      var told: [Figure: Int] = [:]
      for one in figures {
        let parts = one.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let value = Int(parts[1]), 0...1_000_000_000 ~= value else {
          throw ValidationError(
            "--figure takes a key and a number, as in offences.registered=1184, not \(one).")
        }
        guard let figure = Figure.allCases.first(where: { $0.key == parts[0] }) else {
          throw ValidationError("There is no figure \"\(parts[0])\"; kua explain lists them.")
        }
        guard told.updateValue(value, forKey: figure) == nil else {
          throw ValidationError("\(figure.key) is given twice.")
        }
      }
      return told
    }
  }

  /// `kua publish list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what has been published: tables, and figures told to the press.",
      discussion: """
        Examples:
          kua publish list
          kua publish list 2024 --format json
        """)

    @Argument(help: "Of one calendar year only.")
    var year: Int?

    @OptionGroup var options: LedgerOptions

    @Option(help: "table or json.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json]) }

    func run() throws {
      let ledger = try options.open()
      let all = try PublishedEvent.all(in: ledger.history())
      let list = PublicationList(
        events: all.filter { year == nil || $0.year == year }, description: ledger.description)
      var output = StandardStream.output()
      try output.write(format == .json ? list.json.text + "\n" : list.text(.output))
      try output.flush()
    }
  }
}
