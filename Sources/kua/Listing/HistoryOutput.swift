import CanonicalJSON
import EventLog
import IncidentEvents
import Language
import LMDB
import Ledger
import Projections

/// Writes events as they come, in one of the formats.
struct HistoryOutput: ~Copyable {
  let format: OutputFormat
  let description: LedgerDescription
  let revisions: Revisions
  private var output = StandardStream.output()
  private var count = 0
  private var document = JSONDocument()
  private let language = Terminal.output.language
  private let table: Table
  private let widths: [Int]
  /// How many columns are left for what an event changed; nil where nothing is cut.
  private let room: Int?
  /// Whether a revision is shown to whoever reads.
  private let isShown: (Int) -> Bool

  /// - Parameter history: what whoever reads is shown.
  init(_ format: OutputFormat, _ ledger: Ledger, _ projection: Projection, _ history: EntityHistory) {
    isShown = { (try? history.isShown($0)) ?? false }
    self.format = format
    description = ledger.description
    revisions = projection.revisions
    table = Table(
      columns: [
        .number(Phrase.Timeline.position.text(in: language)), .text(""),
        .text(Phrase.Timeline.happened.text(in: language)),
        .text(Phrase.Timeline.recordedUtc.text(in: language)),
        .text(Phrase.Timeline.event.text(in: language)),
        .text(Phrase.Timeline.subject.text(in: language)), .text(Phrase.Timeline.who.text(in: language)),
      ])
    let position = max(8, grouped(projection.log.size).count)
    let type = EventType.allCases.map(\.short.count).max() ?? 0
    widths = [position, 1, 19, 19, type, 19, 14]
    let used = widths.reduce(0, +) + 2 * widths.count
    room = Terminal.output.width.map { max(0, $0 - used) }
  }

  /// What stands before the first event.
  mutating func begin(size: Int, root: String) throws {
    switch format {
    case .table:
      let titles =
        table.line(table.columns.map(\.title), widths, padsLast: true) + "  "
        + Phrase.Timeline.changed.text(in: language)
      try output.write(
        description.heading(in: Terminal.output.language) + Terminal.output.bold(titles) + "\n")
    case .csv:
      description.noteSynthetic()
      let titles = [
        "position", "happened", "precision", "recorded", "type", "subject", "actor", "performer", "body",
        "id",
        "retracted", "corrected", "disputed",
      ]
      try output.write(Table.csvLine(titles))
    case .ndjson: description.noteSynthetic()
    case .json:
      let members: [(String, JSONText)] = [("size", .integer(size)), ("root", .string(root))]
      let head = JSONText.object(members + description.syntheticMember).text
      try output.write(head.dropLast() + ",\"events\":[")
    }
    try output.flush()
  }

  /// One event, which stands inside a read of the log: only the first, which no pipe is too full for, is shown at
  /// once. The others gather, so that whoever does not read on holds no read open.
  @inline(__always)
  mutating func add(_ position: Int, _ entry: RawSpan) throws {
    count += 1
    if format == .ndjson {
      output.write(0x0a, after: entry)
    } else {
      try addRead(position, entry)
    }
    if count == 1 { try output.flush() }
  }

  /// Shows what was found so far.
  mutating func show() throws { try output.flush() }

  private mutating func addRead(_ position: Int, _ entry: RawSpan) throws {
    let event = try Event(entry, at: position)
    let isRetracted = revisions.isRetracted(position)
    let corrections = revisions.corrections(of: position).filter(isShown)
    let disputes = revisions.disputes(of: position).filter(isShown)
    switch format {
    case .csv:
      output.gather(
        Table.csvLine([
          "\(position)", "\(event.time)", event.timePrecision?.name ?? "exact",
          event.recorded.map { "\($0)" } ?? "", "\(event.type.name)", "\(event.subject)", "\(event.actor)",
          event.performer.map { "\($0)" } ?? "", "\(event.body)", "\(event.id)", "\(isRetracted)",
          "\(!corrections.isEmpty)", "\(!disputes.isEmpty)",
        ]))
    case .json:
      output.gather(
        "\(count > 1 ? "," : ""){\"position\":\(position),\"retracted\":\(isRetracted),"
          + "\"correctedBy\":\(JSONText.array(corrections.map { .integer($0) }).text),"
          + "\"disputedBy\":\(JSONText.array(disputes.map { .integer($0) }).text),\"entry\":")
      output.write(0x7d, after: entry)
    default:
      let cells = [
        language.number(position),
        isRetracted ? "✗" : !corrections.isEmpty ? "✎" : disputes.isEmpty ? "" : "!",
        event.time.words(event.timePrecision, in: language),
        event.recorded?.words ?? "", event.type.short, event.subject.short,
        (event.performer ?? event.actor).short,
      ]
      try document.parseObject(entry.octets)
      var words = ""
      if let data = document.root.member("data") {
        words = FactWords.words(event.type, of: data, in: language)
      }
      let revised = RevisionWords(language: language)
      if !disputes.isEmpty { words = "\(revised.disputed(by: disputes)): " + words }
      if !corrections.isEmpty { words = "\(revised.corrected(event.type, by: corrections)): " + words }
      if isRetracted { words = "\(Phrase.Fact.retracted.text(in: language)): " + words }
      let cut = room.map { words.count > $0 ? words.prefix(max(0, $0 - 1)) + "…" : words[...] } ?? words[...]
      let line = table.line(cells, widths, padsLast: true) + (cut.isEmpty ? "" : "  " + cut)
      output.gather((isRetracted ? Terminal.output.faint(line) : line) + "\n")
    }
  }

  /// What stands after the last event.
  mutating func end() throws {
    if format == .json { try output.write("]}\n") }
    if format == .table, count == 0 { try output.write(Phrase.Timeline.noEvents.text(in: language) + "\n") }
    try output.flush()
  }
}
