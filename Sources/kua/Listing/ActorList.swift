import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// Who is enrolled, as `kua actor list` prints it: one row a key, and one for an actor without any.
struct ActorList {
  /// One key of an actor, or an actor without one.
  struct Row {
    let actor: Reference
    let body: Reference?
    let roles: [Role]
    let key: ActorState.Key?
    let state: Phrase
  }
  private(set) var rows: [Row] = []

  init(_ ledger: Ledger, for reader: Reader) throws {
    let history = try ledger.history(for: reader)
    let now = try ledger.timeToRecord()
    var actors: [Reference] = []
    var known: Set<Reference> = []
    try history.log.entry(at: 0) { entry in actors.append(try Event(entry, at: 0).actor) }
    known.formUnion(actors)
    try history.forEach(tagged: Event.enrolmentsTag, .actorEnrolled) { event in
      if known.insert(event.subject).inserted { actors.append(event.subject) }
    }
    for actor in actors { try add(actor, history.state(ActorState.self, of: actor), now) }
  }

  private mutating func add(_ actor: Reference, _ state: ActorState, _ now: RecordedTime) {
    let roles = state.roles.words
    if state.keys.isEmpty {
      let words = roles.isEmpty ? Phrase.Listing.revoked : Phrase.Listing.noKey
      rows.append(Row(actor: actor, body: state.body, roles: roles, key: nil, state: words))
    }
    // A key that was enrolled again stands as it was last.
    for (at, key) in state.keys.enumerated()
    where !state.keys[(at + 1)...].contains(where: { $0.text == key.text }) {
      let words =
        switch key.standing(at: now) {
        case .valid: Phrase.Listing.valid
        case .notYetValid: Phrase.Listing.notYetValid
        case .expired: Phrase.Listing.expired
        case .revoked: Phrase.Listing.revoked
        }
      rows.append(Row(actor: actor, body: state.body, roles: roles, key: key, state: words))
    }
  }

  func table(in language: Language) -> Table {
    var table = Table(
      .text(Label.actor, language), .text(Label.body, language), .text(Label.keyId, language),
      .text(Label.state, language), .text(Label.from, language), .text(Label.until, language),
      .text(Label.roles, language, mayShrink: true))
    for row in rows {
      table.add([
        "\(row.actor)", row.body?.short ?? "", row.key?.idText ?? "",
        row.state.text(in: language),
        row.key?.validFrom?.day() ?? "",
        row.key?.validTo?.day() ?? "", row.roles.map { $0.phrase.text(in: language) }.joined(separator: ", "),
      ])
    }
    return table
  }

  func json(_ ledger: Ledger) -> JSONText {
    let actors = rows.map { row in
      JSONText.object([
        ("actor", .string("\(row.actor)")), ("body", .optional(row.body.map { "\($0)" })),
        ("roles", .array(row.roles.map { .string($0.name) })), ("keyID", .optional(row.key?.idText)),
        ("key", .optional(row.key?.text)), ("validFrom", .optional(row.key?.validFrom.map { "\($0)" })),
        ("validTo", .optional(row.key?.validTo.map { "\($0)" })), ("state", .string(row.state.text(in: .en))),
      ])
    }
    return .object([("actors", .array(actors))] + ledger.description.syntheticMember)
  }

  /// Prints the list.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    try ledger.print(table(in:), json(ledger), format)
  }
}

extension ActorState.Key {
  /// The key's id: what stands between name and base64 in its text.
  var idText: String { String(text.dropLast(45).suffix(8)) }
}
