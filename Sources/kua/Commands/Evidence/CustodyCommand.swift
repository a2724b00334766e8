import ArgumentParser
import EventLog
import Evidence
import IncidentEvents
import Language
import Ledger
import Projections

/// `kua evidence custody`: the chain-of-custody report of an exhibit.
struct CustodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "custody",
    abstract: "The chain-of-custody report of an exhibit: every line with its event and position.",
    discussion: """
      What is claimed and no more; the recording, its camera and who held that; acquisition and registration; \
      every transfer, access and check; copies, holds, rulings, disposal; what was corrected; irregularities by \
      name; the chain in which each event names the one before it, so that a dropped entry shows; and how to \
      repeat the check. What is sealed from the reader is withheld, and the report says so.

      --format html is a page to be printed on A4, in the language of --language. Nothing in the report is of the \
      time it is made: the same entries give the same bytes. People stand under their references; a bundle for a \
      court tells the names that its issuer disclosed.

      Examples:
        kua evidence custody exhibit:q2w
        kua evidence custody exhibit:q2w --as-of 2024-09-01 --format json
        kua evidence custody exhibit:q2w --format html --language kk --out custody.kk.html
      """)

  /// In what form the report is written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case table, json, html
  }

  @Argument(help: ArgumentHelp("An exhibit's reference, or the beginning of one.", valueName: "exhibit"))
  var exhibit: String

  @OptionGroup var moment: MomentOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json, or html for printing.")
  var format = Form.table

  @Option(
    help: ArgumentHelp(
      "Write the report to this file, which only you can read, instead of standard output.",
      valueName: "file"),
    completion: .file())
  var out: String?

  func run() throws { try answer(from: options.open()) }

  /// Writes the report to where it was asked for.
  func answer(from ledger: Ledger) throws {
    let report = try report(ledger)
    let text: String
    switch format {
    case .json: text = String(decoding: try report.json(), as: UTF8.self)
    case .html: text = try report.html(in: Spoken.language)
    case .table:
      text = try report.text(in: Spoken.language, width: out == nil ? Terminal.output.width : 100)
    }
    if let out { return try ReportFile(path: out).write(text) }
    var output = StandardStream.output()
    try output.write(text)
    try output.flush()
  }

  private func report(_ ledger: Ledger) throws -> CustodyReport {
    let reader = try reader.named.reader(in: ledger)
    let size = try ledger.size(at: moment.moment)
    let history = try ledger.history(upTo: size, for: reader)
    let found = try ReferenceFinder(ledger: ledger, history: history).entity(exhibit, of: [.exhibit])
    do {
      return try ledger.custodyReport(
        of: [found], upTo: size, for: reader, program: "kua \(Kua.configuration.version)")
    } catch let error as CustodyError {
      throw Problem("not-found", "\(error)")
    }
  }
}
