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
      figures again or to check the tree. Retracted and corrected events are in it as they were recorded, \
      and so is what retracts and corrects them. \
      Events come as they are found, also with --reverse.

      Filters add up: an event must pass every one given. References may be shortened to a beginning that \
      is theirs alone, as in kua show; an ERDR or KUI number stands for the case it leads to. A person \
      known under several references is asked for under each.

      Times: a date is its whole local day, so --since 2024-06-16 --until 2024-06-16 is that day.

      Examples:
        kua history --format ndjson --reader actor:k7qa | Tools/verify/figures.py 2024
        kua history --case case:k7qa
        kua history --about camera:x4t --type evidence.registered
        kua history --type offence.requalified --since 2024-06-16 --limit 20 --reverse
        kua history --recorded-since 2025-01-01 --format csv > late.csv
      """)

  @Option(name: .customLong("case"), help: ArgumentHelp("Events that speak of a case.", valueName: "ref"))
  var caseName: String?
  @Option(help: ArgumentHelp("Events that speak of a person.", valueName: "ref"))
  var person: String?
  @Option(help: ArgumentHelp("Events that speak of an exhibit.", valueName: "ref"))
  var exhibit: String?
  @Option(
    help: ArgumentHelp(
      "Events that speak of anything; given several times, of all of it.", valueName: "ref"))
  var about: [String] = []
  @Option(help: ArgumentHelp("Events whose subject it is.", valueName: "ref"))
  var subject: String?
  @Option(
    help: ArgumentHelp("Events of one type, as in offence.registered.", valueName: "type"),
    completion: .list(EventType.allCases.map(\.short)))
  var type: String?
  @Option(help: ArgumentHelp("Events that an actor entered, or had done.", valueName: "ref"))
  var actor: String?
  @Option(help: ArgumentHelp("Events that a body recorded.", valueName: "ref"))
  var body: String?
  @Option(help: ArgumentHelp("Events that happened then or later.", valueName: "time"))
  var since: TimeArgument?
  @Option(help: ArgumentHelp("Events that happened then or earlier.", valueName: "time"))
  var until: TimeArgument?
  @Option(help: ArgumentHelp("Events recorded then or later.", valueName: "time"))
  var recordedSince: TimeArgument?
  @Option(help: ArgumentHelp("Events recorded then or earlier.", valueName: "time"))
  var recordedUntil: TimeArgument?
  @Option(help: ArgumentHelp("At most so many events, or all.", valueName: "n"))
  var limit: LimitArgument?
  @Flag(help: "The last event first.")
  var reverse = false

  @OptionGroup var moment: MomentOptions
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table, json, csv or ndjson.")
  var format = OutputFormat.table

  func validate() throws {
    if let type, EventType(written: type) == nil {
      throw ValidationError("There is no event type \"\(type)\"; kua explain lists them.")
    }
  }

  func run() throws {
    let ledger = try options.open()
    let projection = try ledger.projection(upTo: ledger.size(at: moment.moment))
    let reader = try reader.named.reader(in: ledger)
    let history = projection.history.concealing(try ledger.concealment(from: reader))
    let filter = try filter(ledger, history)
    let range = try ledger.positions(
      recordedSince: recordedSince, until: recordedUntil, upTo: projection.log.size)
    let scan = HistoryScan(
      log: projection.log, filter: filter, isReverse: reverse, limit: limit?.count ?? .max)
    var output = HistoryOutput(format, ledger, projection, history)
    try output.begin(size: projection.log.size, root: projection.log.root().base64)
    if let positions = try filter.positions(in: history) {
      try scan.forEach(at: positions.filter(range.contains)) {
        try output.show()
      } _: {
        try output.add($0, $1)
      }
    } else {
      try scan.forEach(in: range) {
        try output.show()
      } _: {
        try output.add($0, $1)
      }
    }
    try output.end()
  }

  private func filter(_ ledger: Ledger, _ history: EntityHistory) throws -> HistoryFilter {
    let finder = ReferenceFinder(ledger: ledger, history: history)
    var about: [Reference] = []
    if let caseName { about.append(try finder.entity(caseName, of: [.case])) }
    if let person { about.append(try finder.entity(person, of: [.person])) }
    if let exhibit { about.append(try finder.entity(exhibit, of: [.exhibit])) }
    about += try self.about.map { try finder.entity($0) }
    return HistoryFilter(
      about: about, subject: try subject.map { try finder.entity($0) },
      type: type.flatMap { EventType(written: $0) },
      actor: try actor.map { try finder.entity($0, of: [.actor, .body]) },
      body: try body.map { try finder.entity($0, of: [.body]) }, since: since, until: until,
      history: history)
  }
}
