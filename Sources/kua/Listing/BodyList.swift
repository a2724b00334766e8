import EventLog
import IncidentEvents
import Ledger
import Projections
import Rulebook

/// The bodies of a ledger, as `kua body list` prints them.
struct BodyList {
  /// One body.
  struct Row {
    let body: Reference
    let kind: String
    let isProtected: Bool
    let services: [String]
    let registered: LocalTime
    let state: String
  }
  private(set) var rows: [Row] = []

  init(_ ledger: Ledger, for reader: Reader) throws {
    let history = try ledger.history(for: reader)
    try history.log.entry(at: 0) { entry in
      let event = try Event(entry, at: 0)
      rows.append(
        Row(
          body: event.subject, kind: "", isProtected: false, services: [], registered: event.time,
          state: "opened the ledger"))
    }
    try history.forEach(tagged: Event.bodiesTag, .bodyRegistered) { event in
      guard case .bodyRegistered(let data) = event.fact else { return }
      let state = try history.state(BodyState.self, of: event.subject)
      rows.append(
        Row(
          body: event.subject, kind: data.kind.name, isProtected: state.isProtected,
          services: data.services?.words.map(\.name) ?? [], registered: event.time,
          state: state.closed != nil ? "closed" : "open"))
    }
  }

  var table: Table {
    var table = Table(
      .text("body"), .text("kind"), .text("protected"), .text("registered"), .text("state"),
      .text("help it gives", mayShrink: true))
    for row in rows {
      table.add([
        "\(row.body)", row.kind, row.isProtected ? "yes" : "no", row.registered.day(), row.state,
        row.services.joined(separator: ", "),
      ])
    }
    return table
  }

  func json(_ ledger: Ledger) -> JSONText {
    let bodies = rows.map { row in
      JSONText.object([
        ("body", .string("\(row.body)")), ("kind", row.kind.isEmpty ? .null : .string(row.kind)),
        ("protected", .boolean(row.isProtected)), ("registered", .string("\(row.registered)")),
        ("state", .string(row.state)), ("services", .array(row.services.map { .string($0) })),
      ])
    }
    return .object([("bodies", .array(bodies))] + ledger.description.syntheticMember)
  }

  /// Prints the list.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    try ledger.print(table, json(ledger), format)
  }
}

extension Ledger {
  /// Prints a list in one of its forms.
  func print(_ table: Table, _ json: JSONText, _ format: OutputFormat) throws {
    var output = StandardStream.output()
    switch format {
    case .json: try output.write(json.text + "\n")
    case .csv:
      description.noteSynthetic()
      try output.write(table.csv())
    default: try output.write(description.heading + table.text(.output))
    }
    try output.flush()
  }
}
