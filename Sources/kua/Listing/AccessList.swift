import EventLog
import IncidentEvents
import Ledger
import Projections

/// Who looked at what, as `kua access list` prints it: one row a look.
struct AccessList {
  /// One look at protected or personal values.
  struct Row: Equatable {
    let position: Int
    let recorded: RecordedTime?
    let actor: Reference, body: Reference
    let subject: Reference
    let fields: [String]
    let purpose: AccessPurpose
    let means: AccessMeans
    let brokeGlass: Bool
  }
  private(set) var rows: [Row] = []

  /// The looks that a reader may know of, in log order.
  /// - Parameter onlyGlass: only those in an emergency, which someone reviews.
  init(_ history: EntityHistory, onlyGlass: Bool) throws {
    var filter = HistoryFilter()
    filter.type = .recordAccessed
    filter.history = history
    let scan = HistoryScan(log: history.log, filter: filter, isReverse: false, limit: .max)
    try scan.forEach(in: 0..<history.log.size) { position, entry in
      let event = try Event(entry, at: position)
      guard case .recordAccessed(let data) = event.fact else { return }
      let brokeGlass = data.breakGlass ?? false
      if onlyGlass, !brokeGlass { return }
      rows.append(
        Row(
          position: position, recorded: event.recorded, actor: event.actor, body: event.body,
          subject: event.subject, fields: PrivateField.allCases.filter(data.fields.contains).map(\.name),
          purpose: data.purpose, means: data.how, brokeGlass: brokeGlass))
    }
  }

  var table: Table {
    var table = Table(
      .number("position"), .text("recorded"), .text("who"), .text("of body"), .text("whom or what"),
      .text("fields"),
      .text("purpose"), .text("how"), .text("glass"))
    for row in rows {
      table.add([
        "\(row.position)", row.recorded.map { "\($0)" } ?? "", "\(row.actor)", "\(row.body)",
        "\(row.subject)",
        row.fields.joined(separator: " "), row.purpose.name, row.means.name, row.brokeGlass ? "broken" : "",
      ])
    }
    return table
  }

  func json(_ description: LedgerDescription) -> JSONText {
    let accesses = rows.map { row in
      JSONText.object([
        ("position", .integer(row.position)), ("recorded", .optional(row.recorded.map { "\($0)" })),
        ("actor", .string("\(row.actor)")), ("body", .string("\(row.body)")),
        ("subject", .string("\(row.subject)")), ("fields", .array(row.fields.map { .string($0) })),
        ("purpose", .string(row.purpose.name)), ("how", .string(row.means.name)),
        ("breakGlass", .boolean(row.brokeGlass)),
      ])
    }
    return .object([("accesses", .array(accesses))] + description.syntheticMember)
  }
}
