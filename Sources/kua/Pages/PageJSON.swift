import IncidentEvents
import Language
import Ledger
import Rulebook

extension Page {
  /// The page for programs: the same shape for every kind. Tables and timeline hold the newest `limit` rows.
  func json(_ description: LedgerDescription, limit: Int) -> JSONText {
    var members: [(String, JSONText)] = [
      ("reference", .string("\(reference)")), ("kind", .string(reference.kind.name)),
      ("state", .string(state?.text(in: .en) ?? "")), ("size", .integer(size)),
      ("facts", .object(facts.map { ($0.key, $0.value.json) })),
    ]
    members.append(("tables", .object(tables.map { ($0.key, $0.json(limit: limit)) })))
    members.append(("questions", .array(questions.map { .string($0.text(in: .en)) })))
    members.append(
      (
        "timeline",
        .object([
          ("omitted", .integer(timeline.omitted)), ("events", .array(timeline.lines.map(\.json))),
        ])
      ))
    return .object(members + description.syntheticMember)
  }
}

extension FactTable {
  func json(limit: Int) -> JSONText {
    let limit = isShort ? rows.count : limit
    return .object([
      ("omitted", .integer(rows.count - min(rows.count, limit))),
      (
        "rows",
        .array(
          rows.suffix(limit).map { row in
            .object(zip(columns, row).map { ($0.key, $1.json) })
          })
      ),
    ])
  }
}

extension Timeline.Line {
  var json: JSONText {
    .object(
      [
        ("position", .integer(position)), ("id", .string("\(id)")), ("type", .string("\(type.name)")),
        ("subject", .string("\(subject)")), ("time", .string("\(time)")),
        ("timeprecision", .optional(precision?.name)),
        ("recordedtime", .optional(recorded.map { "\($0)" })), ("actor", .string("\(actor)")),
        ("body", .string("\(body)")), ("performer", .optional(performer.map { "\($0)" })),
        ("data", .verbatim(Array(data.utf8))), ("changed", .string(FactWords.words(self, in: .en))),
      ] + revisions + [
        ("flags", .array(flags.map(\.json))), ("attested", .array(attested.map(\.json))),
      ])
  }
}

extension Finding {
  var json: JSONText {
    .object([
      ("code", .string(code.text)), ("basis", .optional(definition?.basis.text(in: .en))),
      ("field", .optional(field)),
      ("message", .string(message)),
    ])
  }
}
