import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// The bodies of a ledger, as `kua body list` prints them.
struct BodyList {
  /// One body.
  struct Row {
    let body: Reference
    let kind: BodyKind?
    let isProtected: Bool
    let services: [Service]
    let registered: LocalTime
    let state: Phrase
  }
  private(set) var rows: [Row] = []

  init(_ ledger: Ledger, for reader: Reader) throws {
    let history = try ledger.history(for: reader)
    try history.log.entry(at: 0) { entry in
      let event = try Event(entry, at: 0)
      rows.append(
        Row(
          body: event.subject, kind: nil, isProtected: false, services: [], registered: event.time,
          state: Phrase.Page.openedTheLedger))
    }
    try history.forEach(tagged: Event.bodiesTag, .bodyRegistered) { event in
      guard case .bodyRegistered(let data) = event.fact else { return }
      let state = try history.state(BodyState.self, of: event.subject)
      rows.append(
        Row(
          body: event.subject, kind: data.kind, isProtected: state.isProtected,
          services: data.services?.words ?? [], registered: event.time,
          state: state.closed != nil ? Phrase.Listing.closed : Phrase.Listing.open))
    }
  }

  func table(in language: Language) -> Table {
    var table = Table(
      .text(Label.body, language), .text(Label.kind, language), .text(Label.protected, language),
      .text(Label.registered, language), .text(Label.state, language),
      .text(Label.helpItGives, language, mayShrink: true))
    for row in rows {
      table.add([
        "\(row.body)", row.kind?.phrase.text(in: language) ?? "",
        (row.isProtected ? Phrase.Word.yes : Phrase.Word.no).text(in: language), row.registered.day(),
        row.state.text(in: language),
        row.services.map { $0.phrase.text(in: language) }.joined(separator: ", "),
      ])
    }
    return table
  }

  func json(_ ledger: Ledger) -> JSONText {
    let bodies = rows.map { row in
      JSONText.object([
        ("body", .string("\(row.body)")), ("kind", .optional(row.kind?.name)),
        ("protected", .boolean(row.isProtected)), ("registered", .string("\(row.registered)")),
        ("state", .string(row.state.text(in: .en))),
        ("services", .array(row.services.map { .string($0.name) })),
      ])
    }
    return .object([("bodies", .array(bodies))] + ledger.description.syntheticMember)
  }

  /// Prints the list.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    try ledger.print(table(in:), json(ledger), format)
  }
}

extension Ledger {
  /// Prints a list in one of its forms.
  /// - Parameter table: the list in a language; CSV is in English.
  func print(_ table: (Language) -> Table, _ json: JSONText, _ format: OutputFormat) throws {
    var output = StandardStream.output()
    switch format {
    case .json: try output.write(json.text + "\n")
    case .csv:
      description.noteSynthetic()
      try output.write(table(.en).csv())
    default:
      try output.write(
        description.heading(in: Terminal.output.language) + table(Terminal.output.language).text(.output))
    }
    try output.flush()
  }
}
