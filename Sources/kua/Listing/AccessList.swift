import EventLog
import IncidentEvents
import Language
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
    let fields: [PrivateField]
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
          subject: event.subject, fields: PrivateField.allCases.filter(data.fields.contains),
          purpose: data.purpose, means: data.how, brokeGlass: brokeGlass))
    }
  }

  func table(in language: Language) -> Table {
    var table = Table(
      .number(Label.position, language), .text(Label.recorded, language), .text(Label.who, language),
      .text(Label.ofBody, language), .text(Label.whomOrWhat, language),
      .text(Label.fields, language),
      .text(Label.purpose, language), .text(Label.how, language), .text(Label.glass, language))
    for row in rows {
      table.add([
        "\(row.position)", row.recorded.map { "\($0)" } ?? "", "\(row.actor)", "\(row.body)",
        "\(row.subject)",
        row.fields.map { $0.phrase.text(in: language) }.joined(separator: ", "),
        row.purpose.phrase.text(in: language), row.means.phrase.text(in: language),
        row.brokeGlass ? Phrase.Listing.glassBroken.text(in: language) : "",
      ])
    }
    return table
  }

  func json(_ description: LedgerDescription) -> JSONText {
    let accesses = rows.map { row in
      JSONText.object([
        ("position", .integer(row.position)), ("recorded", .optional(row.recorded.map { "\($0)" })),
        ("actor", .string("\(row.actor)")), ("body", .string("\(row.body)")),
        ("subject", .string("\(row.subject)")), ("fields", .array(row.fields.map { .string($0.name) })),
        ("purpose", .string(row.purpose.name)), ("how", .string(row.means.name)),
        ("breakGlass", .boolean(row.brokeGlass)),
      ])
    }
    return .object([("accesses", .array(accesses))] + description.syntheticMember)
  }
}
