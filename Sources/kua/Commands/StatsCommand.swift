import ArgumentParser
import EventLog
import Ledger
import Projections
import TransparencyLog

/// `kua stats`: a year's figures.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "The figures of a year.",
    discussion: """
      The figures of the yearly briefing, and those beyond it: reports and call-outs, cases, victims and help, \
      prevention. Each counts as its definition file says; see one with `kua explain offences.registered`. \
      Of a year that is not over, what is due or stands at its end is counted up to the day of the last \
      entry. Every figure can be counted again from `kua history --format \
      ndjson` with Tools/verify/figures.py, which shares no code with this program.

      --as-of counts anew from the first entry, as the ledger stood then.

      Examples:
        kua stats 2024
        kua stats 2024 --by district --format csv > districts.csv
        kua stats 2024 --as-of 2025-01-15 --format json
      """)

  @Argument(help: "The calendar year, in local time.")
  var year: Int

  @Option(help: ArgumentHelp("Split by month or district.", valueName: "month|district"))
  var by: StatisticsSplit?

  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json or csv.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json, .csv])
    guard 1900...2099 ~= year else { throw ValidationError("A year is from 1900 to 2099, not \(year).") }
  }

  func run() throws {
    let ledger = try options.open()
    let page: StatisticsPage
    if moment.asOf == nil {
      page = try ledger.withCurrent(in: ledger.views()) { view, projection in
        try self.page(view, projection, ledger)
      }
    } else {
      let projection = try ledger.projection(upTo: ledger.size(at: moment.moment))
      page = try self.page(projection.folded(), projection, ledger)
    }
    var output = StandardStream.output()
    switch format {
    case .json: try output.write(page.json.text + "\n")
    case .csv:
      ledger.description.noteSynthetic()
      try output.write(page.csvTable.csv())
    default: try output.write(page.text(.output))
    }
    try output.flush()
  }

  private func page(_ view: StatisticsView, _ projection: Projection, _ ledger: Ledger) throws
    -> StatisticsPage
  {
    StatisticsPage(
      description: ledger.description, size: projection.log.size, root: try projection.log.root().base64,
      figures: try view.tally().figures(of: year, through: projection.lastDay()), split: by,
      status: try RegisterStatus(of: year, in: projection))
  }
}

/// By what a year's figures are split.
enum StatisticsSplit: String, CaseIterable, ExpressibleByArgument {
  case month, district
}
