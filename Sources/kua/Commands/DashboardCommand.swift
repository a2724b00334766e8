import ArgumentParser
import Dashboard
import EventLog
import Language
import Ledger
import Projections
import TransparencyLog

/// `kua dashboard`: a year's figures as pages.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "The figures of a year as pages: charts, tables, definitions.",
    discussion: """
      Writes a static site: it opens from disk, prints, needs no scripts and no network. Each chart has its table \
      beside it, its numbers as CSV and a Vega-Lite specification; each figure leads to its definition.

      The public pages, which are made without further word, are made from published figures alone (`kua publish \
      statistics`), as disclosure control lets them through. --audience internal shows every number, as the ledger \
      stands; its files can be read by their owner only.

      --out is a new directory, or one that kua dashboard made before for the same audience: what is not part of \
      the site any more is removed there. The same entries give the same bytes.

      --population names a file that says how many people live in each district, on which day and by which source: \
      then the pages have rates by district. Kua itself knows of no source.

      Examples:
        kua dashboard 2024 --out /srv/www/2024
        kua dashboard 2024 --out inside --audience internal --language kk
        kua dashboard 2024 --out then --audience internal --as-of 2025-01-15
        kua dashboard 2024 --out inside --audience internal --population residents.json
      """)

  @Argument(help: "The calendar year, in local time.")
  var year: Int

  @Option(
    help: ArgumentHelp("A new directory, or one made by this command.", valueName: "dir"),
    completion: .directory)
  var out: String

  @Option(help: ArgumentHelp("Whom the pages are for.", valueName: "public|internal"))
  var audience = PageAudience.public

  @Option(help: ArgumentHelp("The language of the pages: kk, ru, en or all.", valueName: "language"))
  var language = PageLanguages.all

  @Option(
    help: ArgumentHelp(
      "How many people live in each district (Schemas/population/population.v1.json): rates rest on it.",
      valueName: "file"), completion: .file(extensions: ["json"]))
  var population: String?

  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    guard 1900...2099 ~= year else { throw ValidationError("A year is from 1900 to 2099, not \(year).") }
    guard !out.isEmpty else { throw ValidationError("--out is the name of a directory.") }
    if audience == .public, moment.asOf != nil {
      throw ValidationError(
        "--as-of goes with --audience internal: public pages show what was published, as it was published.")
    }
  }

  func run() throws {
    let population = try population.map { try PopulationFile(path: $0).population(of: year) }
    let ledger = try options.open()
    let site =
      switch audience {
      case .internal:
        try InternalSite(ledger: ledger, year: year, moment: moment.asOf, population: population).site(
          language)
      case .public: try PublicSite(ledger: ledger, year: year, population: population).site(language)
      }
    let files = try site.files()
    try SiteDirectory(out, audience: audience.audience).write(files)
    let page = DashboardPage(path: out, files: files.count, site: site, description: ledger.description)
    var output = StandardStream.output()
    try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
  }
}

/// Whom pages are made for.
enum PageAudience: String, CaseIterable, ExpressibleByArgument {
  case `public`, `internal`

  var audience: Audience { self == .public ? .public : .internal }
}

/// The languages pages are made in: one, or all.
enum PageLanguages: String, CaseIterable, ExpressibleByArgument {
  case kk, ru, en, all

  var languages: [Language] { Language(rawValue: rawValue).map { [$0] } ?? Language.allCases }
}
