import EventLog
import IncidentEvents
import Ledger
import Projections

/// Writes events as they come, in one of the formats.
struct HistoryOutput: ~Copyable {
  let format: OutputFormat
  let description: LedgerDescription
  let retractions: Retractions
  private var output = StandardStream.output()
  private var count = 0
  private let table = Table(
    .number("position"), .text("happened"), .text("recorded"), .text("type"), .text("subject"),
    .text("actor"), .text("")
  )
  private let widths: [Int]

  init(_ format: OutputFormat, _ ledger: Ledger, _ projection: Projection) {
    self.format = format
    description = ledger.description
    retractions = projection.retractions
    let position = max(8, String(projection.log.size).count)
    let type = EventType.allCases.map(\.short.count).max() ?? 0
    widths = [position, 25, 24, type, 20, 15, 11]
  }

  /// What stands before the first event.
  mutating func begin(size: Int, root: String) throws {
    switch format {
    case .table:
      let titles = table.line(table.columns.map(\.title), widths)
      try output.write(description.heading + Terminal.output.bold(titles) + "\n")
    case .csv:
      description.noteSynthetic()
      let titles = [
        "position", "happened", "recorded", "type", "subject", "actor", "body", "id", "retracted",
      ]
      try output.write(Table.csvLine(titles))
    case .ndjson: description.noteSynthetic()
    case .json:
      let members: [(String, JSONText)] = [("size", .integer(size)), ("root", .string(root))]
      let head = JSONText.object(members + description.syntheticMember).text
      try output.write(head.dropLast() + ",\"events\":[")
    }
  }

  /// One event.
  @inline(__always)
  mutating func add(_ position: Int, _ entry: RawSpan) throws {
    guard format == .ndjson else { return try addRead(position, entry) }
    output.write(0x0a, after: entry)
    try output.flushIfFull()
  }

  private mutating func addRead(_ position: Int, _ entry: RawSpan) throws {
    let event = try Event(entry, at: position)
    let isRetracted = retractions.isRetracted(position)
    let recorded = event.recorded.map { "\($0)" } ?? ""
    switch format {
    case .csv:
      try output.write(
        Table.csvLine([
          "\(position)", "\(event.time)", recorded, "\(event.type.name)", "\(event.subject)",
          "\(event.actor)",
          "\(event.body)", "\(event.id)", "\(isRetracted)",
        ]))
    case .json:
      try output.write(
        "\(count > 0 ? "," : ""){\"position\":\(position),\"retracted\":\(isRetracted),\"entry\":")
      output.write(0x7d, after: entry)
      try output.flushIfFull()
    default:
      let line = table.line(
        [
          "\(position)", "\(event.time)", recorded, event.type.short, event.subject.short, event.actor.short,
          isRetracted ? "✗ retracted" : "",
        ], widths)
      try output.write((isRetracted ? Terminal.output.faint(line) : line) + "\n")
    }
    count += 1
  }

  /// What stands after the last event.
  mutating func end() throws {
    if format == .json { try output.write("]}\n") }
    if format == .table, count == 0 { try output.write("no such events\n") }
    try output.flush()
  }
}
