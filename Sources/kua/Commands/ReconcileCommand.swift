import ArgumentParser
import Crypto
import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Registers
import TransparencyLog

/// `kua reconcile`: compares a register's export with the ledger.
struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Compare a register's export with what is recorded.",
    discussion: """
      Reads the rows as kua import does, by the same mapping, and compares them with the offences as they stand \
      now, requalified, corrected and not retracted. Missing here: in the file, not in the ledger. Missing there: \
      in the ledger, registered within the file's days (or --year) by an organ that the file names, not in the \
      file. Different: article, part, district, registered, committed, organ or KUI number. What the file says to \
      the minute is compared to the minute. Rows that can not be read are listed, too.

      The figures of a year are operational until they have been reconciled. --record writes a review \
      (review.recorded) with the year and the file's digest, if everything is the same; kua stats then says \
      reconciled, until something recorded later touches the year's offences.

      Exit code 0 when everything is the same, 3 when something is not.

      Examples:
        kua reconcile erdr-2024.csv --mapping erdr.json --year 2024
        kua reconcile erdr-july.csv --mapping erdr.json --format csv > differences.csv
        kua reconcile erdr-2024.csv --mapping erdr.json --year 2024 --record --act 12-3/2025 --key prosecutor.key
      """)

  @Argument(
    help: ArgumentHelp("The rows (CSV); \"-\" reads standard input.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    help: ArgumentHelp("What the file's columns mean (JSON).", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var mapping: String

  @Option(help: ArgumentHelp("Only what was registered in this year.", valueName: "year"))
  var year: Int?

  @Flag(help: "Record that the year was compared and is the same; by a prosecutor.")
  var record = false

  @Option(help: ArgumentHelp("The number of the act of the review, for --record.", valueName: "number"))
  var act: String?

  @Option(help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait = 10

  @OptionGroup var acting: ActingOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json or csv.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json, .csv])
    guard 0...86_400 ~= wait else { throw ValidationError("--wait takes 0 to 86400 seconds, not \(wait).") }
    if let year, !(2000...2099 ~= year) { throw ValidationError("A year is from 2000 to 2099, not \(year).") }
    if record, year == nil || act == nil { throw ValidationError("--record goes with --year and --act.") }
    if act != nil, !record { throw ValidationError("--act goes with --record.") }
  }

  func run() throws {
    let language = Spoken.language
    let register = try RegisterFile(file, mapping: mapping)
    if let note = register.note(language) { StandardStream.note(note) }
    let ledger = try options.open(bodyKeys: acting.named.bodyKeys())
    let projection = try ledger.projection()
    let reader = try acting.named.reader(in: ledger)
    let history = projection.history.concealing(try ledger.concealment(from: reader))
    let book = try history.log.entry(at: 0) { try Event($0, at: 0).body }
    let rows = try RegisterRows(
      register, of: year, origin: ledger.description.origin, actor: reader.actor ?? book.asActor,
      body: reader.body ?? book)
    let offences = try RecordedOffences(history, withNumbers: rows.hasNumbers)
    let page = ReconciliationPage(
      description: ledger.description, reconciliation: Reconciliation(rows, offences.all, year: year),
      year: year,
      size: history.log.size, root: try history.log.root().base64,
      sha256: Hex.encode(Array(SHA256.hash(data: register.reader.bytes))), language: language)
    var output = StandardStream.output()
    switch format {
    case .json: try output.write(page.json.text + "\n")
    case .csv: try output.write(page.table(forPeople: false).csv())
    default: try output.write(page.text(.output))
    }
    try output.flush()
    if record { try record(page, about: book, in: ledger, language) }
    if !page.reconciliation.isEqual { throw ExitStatus.someRefused }
  }

  /// Records that the year was compared and nothing differs.
  private func record(
    _ page: ReconciliationPage, about book: Reference, in ledger: Ledger, _ language: Language
  ) throws {
    guard let year, let act, page.reconciliation.isEqual else {
      throw Problem("differences", FilledPhrase(Phrase.Reconcile.notRecorded), exit: .someRefused)
    }
    let event = CommandEvent(
      type: .reviewRecorded, subject: book,
      data: [
        ("act", .string(act)), ("finding", "in-order"),
        ("register", .object([("sha256", .string(page.sha256)), ("year", .integer(year))])),
      ])
    let recorded = try event.record(in: ledger, by: acting.named.acting(in: ledger), waiting: wait)
    if let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
    StandardStream.note(
      "kua: "
        + Phrase.Reconcile.recorded(position: .number(recorded.position), year: .text("\(year)")).text(
          in: language)
        + "\n")
  }
}

extension Reference {
  /// Stands for whoever imports, where nobody does: rows are only compared.
  fileprivate var asActor: Reference { Reference(kind: .actor, high: high, low: low) }
}
