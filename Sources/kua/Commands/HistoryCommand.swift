import ArgumentParser
import EventLog
import IncidentEvents
import Ledger
import Projections
import TransparencyLog

/// `kua history`: the events, in log order.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List events in log order: all, or those that speak of someone or something.",
    discussion: """
      --format ndjson writes the entries exactly as stored, one a line: what anyone needs to count the \
      figures again or to check the tree. Retracted events are in it, and so are their retractions.

      Times: a date is its whole local day, so --since 2024-06-16 --until 2024-06-16 is that day.

      Examples:
        kua history --format ndjson | Tools/verify/figures.py 2024
        kua history --case case:k7qa
        kua history --type offence.requalified --since 2024-06-16 --limit 20 --reverse
        kua history --recorded-since 2025-01-01 --format csv > late.csv
      """)

  @Option(name: .customLong("case"), help: ArgumentHelp("Events that speak of a case.", valueName: "ref"))
  var caseName: String?
  @Option(help: ArgumentHelp("Events that speak of a person.", valueName: "ref"))
  var person: Reference?
  @Option(help: ArgumentHelp("Events that speak of an exhibit.", valueName: "ref"))
  var exhibit: Reference?
  @Option(
    help: ArgumentHelp("Events of one type, as in offence.registered.", valueName: "type"),
    completion: .list(EventType.allCases.map(\.short)))
  var type: String?
  @Option(help: ArgumentHelp("Events that an actor entered.", valueName: "ref"))
  var actor: Reference?
  @Option(help: ArgumentHelp("Events that happened then or later.", valueName: "time"))
  var since: TimeArgument?
  @Option(help: ArgumentHelp("Events that happened then or earlier.", valueName: "time"))
  var until: TimeArgument?
  @Option(help: ArgumentHelp("Events recorded then or later.", valueName: "time"))
  var recordedSince: TimeArgument?
  @Option(help: ArgumentHelp("Events recorded then or earlier.", valueName: "time"))
  var recordedUntil: TimeArgument?
  @Option(help: ArgumentHelp("At most so many events.", valueName: "n"))
  var limit: Int?
  @Flag(help: "The last event first.")
  var reverse = false

  @OptionGroup var moment: MomentOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json, csv or ndjson.")
  var format = OutputFormat.table

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0, not \(limit).") }
    if let type, EventType(written: type) == nil {
      throw ValidationError("There is no event type \"\(type)\"; kua explain lists them.")
    }
    for (option, reference, kind) in [
      ("person", person, EntityKind.person), ("exhibit", exhibit, .exhibit), ("actor", actor, .actor),
    ] {
      if let reference, reference.kind != kind {
        throw ValidationError("--\(option) takes \(kind.name): and 26 characters, not \(reference).")
      }
    }
  }

  func run() throws {
    let ledger = try options.open()
    let projection = try ledger.projection(upTo: ledger.size(at: moment.moment))
    let range = try recordedRange(ledger, projection.log.size)
    let filter = HistoryFilter(
      type: type.flatMap { EventType(written: $0) }, actor: actor, since: since, until: until)
    let scan = HistoryScan(log: projection.log, filter: filter, isReverse: reverse, limit: limit ?? .max)
    var output = HistoryOutput(format, ledger, projection)
    try output.begin(size: projection.log.size, root: projection.log.root().base64)
    if let positions = try positions(ledger, projection) {
      try scan.forEach(at: positions.filter(range.contains)) { try output.add($0, $1) }
    } else {
      try scan.forEach(in: range) { try output.add($0, $1) }
    }
    try output.end()
  }

  /// The positions of the events that speak of all that is named; nil when nothing is.
  private func positions(_ ledger: Ledger, _ projection: Projection) throws -> [Int]? {
    let named = try [caseName.map { try CaseFinder.find($0, in: ledger) }, person, exhibit].compactMap(\.self)
    guard let first = named.first else { return nil }
    var positions = try projection.history.positions(of: first)
    for other in named.dropFirst() {
      let also = Set(try projection.history.positions(of: other))
      positions.removeAll { !also.contains($0) }
    }
    return positions
  }

  /// The positions recorded in the time asked for: recorded times never decrease.
  private func recordedRange(_ ledger: Ledger, _ size: Int) throws -> Range<Int> {
    func count(_ milliseconds: Int64) throws -> Int {
      try min(size, ledger.size(at: .recorded(RecordedTime(milliseconds: milliseconds))))
    }
    let lower = try recordedSince.map { try count($0.first - 1) } ?? 0
    let upper = try recordedUntil.map { try count($0.last) } ?? size
    return lower..<max(lower, upper)
  }
}
