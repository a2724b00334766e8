import ArgumentParser
import Dashboard
import EventLog
import Language
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

      --as-of counts anew from the first entry, as the ledger stood then. --table gives one of the tables beside the \
      figures: offences by weekday and hour, surveys by band, the way from report to sentence.

      Small bars and courses (▁▃▅▇) stand beside numbers and never for them; a terminal too narrow for all columns \
      gets the table in pieces. CSV is RFC 4180, for programs; --locale ru or kk writes it as spreadsheets there open \
      it: semicolons, decimal commas, titles in the language.

      Examples:
        kua stats 2024
        kua stats 2024 --by district --format csv > districts.csv
        kua stats 2024 --format csv --locale ru > 2024.csv
        kua stats 2024 --table offences-by-hour
        kua stats 2024 --as-of 2025-01-15 --format json
      """)

  @Argument(help: "The calendar year, in local time.")
  var year: Int

  @Option(help: ArgumentHelp("Split by month or district.", valueName: "month|district"))
  var by: StatisticsSplit?

  @Option(
    help: ArgumentHelp(
      "A table beside the figures: \(CrossTable.names.joined(separator: ", ")).", valueName: "name"),
    completion: .list(CrossTable.names))
  var table: String?

  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json or csv.")
  var format = OutputFormat.table

  @Option(help: ArgumentHelp("Write CSV as spreadsheets there open it.", valueName: "ru|kk"))
  var locale: SpreadsheetLocale?

  func validate() throws {
    try format.check(isOneOf: [.table, .json, .csv])
    if locale != nil, format != .csv { throw ValidationError("--locale is for --format csv.") }
    if let table {
      if by != nil {
        throw ValidationError("--by splits the figures; a --table has its own rows and columns.")
      }
      guard CrossTable.names.contains(table) else {
        throw ValidationError(
          "There is no table \"\(table)\"; there are \(CrossTable.names.joined(separator: ", ")).")
      }
    }
    guard 1900...2099 ~= year else { throw ValidationError("A year is from 1900 to 2099, not \(year).") }
  }

  func run() throws {
    let ledger = try options.open()
    if let table {
      let page = try read(ledger) { try self.table(table, &$0, $1, ledger) }
      try write(ledger, page.json, page.csvTable(in: locale?.language), page.text(.output))
    } else {
      let page = try read(ledger) { try self.page($0, $1, ledger) }
      let csv = locale.map { page.csvTable(in: $0.language) } ?? page.csvTable
      try write(ledger, page.json, csv, page.text(.output))
    }
  }

  /// Reads the statistics as they are, or as they were.
  private func read<Page>(
    _ ledger: Ledger, _ body: (inout StatisticsView, Projection) throws -> Page
  ) throws -> Page {
    if moment.asOf == nil { return try ledger.withCurrent(in: ledger.views(), body) }
    let projection = try ledger.projection(upTo: ledger.size(at: moment.moment))
    var view = try projection.folded(StatisticsView.self)
    return try body(&view, projection)
  }

  private func write(_ ledger: Ledger, _ json: JSONText, _ csv: Table, _ text: String) throws {
    var output = StandardStream.output()
    switch format {
    case .json: try output.write(json.text + "\n")
    case .csv:
      ledger.description.noteSynthetic()
      try output.write(csv.csv(locale == nil ? .standard : .withDecimalCommas))
    default: try output.write(text)
    }
    try output.flush()
  }

  private func page(_ view: StatisticsView, _ projection: Projection, _ ledger: Ledger) throws
    -> StatisticsPage
  {
    StatisticsPage(
      description: ledger.description, size: projection.log.size, root: try projection.log.root().base64,
      figures: try view.tally().figures(of: year, through: projection.lastDay()), split: by,
      status: try RegisterStatus(of: year, in: projection),
      published: try PublishedPart(of: year, in: projection))
  }

  private func table(
    _ name: String, _ view: inout StatisticsView, _ projection: Projection, _ ledger: Ledger
  ) throws -> CrossTablePage {
    let facts = try view.facts(of: year, convictions: projection.firstConvictions())
    let acts = try projection.acts(of: year)
    // Making every decision again takes long, and only one table tells of it.
    let flags =
      name == CrossTable.flagsByRuleName
      ? try ledger.flags(of: year, in: projection, store: moment.asOf == nil ? ledger.views() : nil)
      : nil
    let tables = CrossTable.everyTable(of: facts, acts, flags ?? YearFlags(year: year))
    guard let table = tables.first(where: { $0.name == name }) else {
      throw ExitStatus.usage
    }
    return CrossTablePage(
      table: table, year: year, description: ledger.description, size: projection.log.size,
      root: try projection.log.root().base64)
  }
}

extension SpreadsheetLocale: ExpressibleByArgument {}

/// By what a year's figures are split.
enum StatisticsSplit: String, CaseIterable, ExpressibleByArgument {
  case month, district
}
