import ArgumentParser
import Dashboard
import EventLog
import IncidentEvents
import Language
import Ledger
import Projections

extension PublishCommand {
  /// `kua publish statistics`.
  struct Statistics: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "statistics",
      abstract: "Publish a year's table: what the public is told of its figures.",
      discussion: """
        Public pages are made from published tables only, so that nobody learns of one person from two days' figures. \
        The table counts the first so many entries (--as-of; default: all there are) and withholds every number under \
        k, those from which it could be worked out, what an earlier table or a registered press briefing \
        withheld or told a little differently. Crisis centres, support, check-ins and orders are told for the whole \
        city, and by quarter.

        statistics.published is recorded by a statistician: the cutoff, k, the digests of the rulebook and of the table. \
        Whoever has the log computes the same table from them at any time. First look with --dry-run: what was told \
        once can not be called back.

        Examples:
          kua publish statistics 2024 --dry-run
          kua publish statistics 2024 --key statistician.key
          kua publish statistics 2024 --k 10 --as-of 2025-01-31 --key statistician.key --format json
        """)

    @Argument(help: "The calendar year, in local time.")
    var year: Int

    @Option(
      help: ArgumentHelp(
        "Withhold numbers under it: 3, 5 or 10 (default: as the year's earlier tables do, or 5).",
        valueName: "n"))
    var k: Int?

    @Flag(help: "Show what would be told and withheld, and record nothing.")
    var dryRun = false

    @OptionGroup var moment: MomentOptions
    @OptionGroup var writing: WritingOptions

    func validate() throws {
      guard 1900...2099 ~= year else { throw ValidationError("A year is from 1900 to 2099, not \(year).") }
      if let k, SmallNumber(rawValue: k) == nil { throw ValidationError("--k takes 3, 5 or 10, not \(k).") }
    }

    func run() throws {
      let ledger = try writing.open()
      let projection = try ledger.projection()
      var publications = try Publications(in: projection)
      let cutoff = try moment.asOf.map { try ledger.size(at: $0) } ?? projection.log.size
      let draft = try publications.draft(
        of: year, cutoff: cutoff, under: k.flatMap { SmallNumber(rawValue: $0) })
      if draft.knowsNothing {
        throw Problem(
          "nothing-to-publish",
          Phrase.Publication.notYet(size: .number(cutoff), year: .text("\(year)")), exit: .failure)
      }
      if let same = publications.lastTable(of: year), same.tells(draft) {
        throw Problem(
          "published-already",
          Phrase.Publication.already(
            event: .text("\(same.id)"), position: .number(same.position), year: .text("\(year)")))
      }
      guard !dryRun else { return try print(draft, nil, ledger) }
      let acting = try writing.acting.named.acting(in: ledger)
      let known = publications.events.count
      let recorded = try ledger.record(by: acting, waiting: writing.wait) { size in
        let history = try ledger.history(upTo: size)
        try Self.requireNothingNew(since: known, in: history)
        return CommandEvent(
          type: .statisticsPublished, subject: try PublishedEvent.ledgerBody(in: history),
          data: [
            (
              "edition",
              .object([
                ("cutoff", .integer(draft.cutoff)), ("k", .integer(draft.k.rawValue)),
                ("rulebook", .string(draft.rulebook)), ("table", .string(draft.digest)),
              ])
            ), ("year", .integer(draft.year)),
          ])
      }
      if let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
      try print(draft, recorded, ledger)
    }

    private func print(_ draft: PublicationDraft, _ recorded: RecordedEvent?, _ ledger: Ledger) throws {
      let page = StatisticsDraftPage(draft: draft, recorded: recorded, description: ledger.description)
      var output = StandardStream.output()
      try output.write(writing.format == .json ? page.json.text + "\n" : page.text(.output))
      try output.flush()
    }

    /// Refuses when something was published since one looked: what is told rests on it.
    static func requireNothingNew(since known: Int, in history: EntityHistory) throws {
      guard try PublishedEvent.all(in: history).count == known else {
        throw Problem("changed", FilledPhrase(Phrase.Publication.changed))
      }
    }
  }
}
