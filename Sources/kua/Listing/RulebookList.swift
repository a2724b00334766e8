import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// The editions of the rulebook a ledger can adopt, and what it has adopted, as `kua rulebook list` prints them.
struct RulebookList {
  /// One edition.
  struct Row {
    let edition: RulebookEdition
    /// The one before it; nil for the first.
    let before: RulebookEdition?
    /// The positions of the events that adopted it.
    var adopted: [Int] = []
    var isInForce = false
  }
  private(set) var rows: [Row]

  init(_ ledger: Ledger, for reader: Reader) throws {
    let all = RulebookEdition.all
    rows = all.indices.map { Row(edition: all[$0], before: $0 > 0 ? all[$0 - 1] : nil) }
    let state = try ledger.history(for: reader).ledgerState()
    for adoption in state.rulebookAdoptions {
      guard let at = rows.firstIndex(where: { $0.edition == adoption.edition }) else { continue }
      rows[at].adopted.append(adoption.position)
    }
    for at in rows.indices { rows[at].isInForce = rows[at].edition == state.rulebook }
  }

  private static func state(_ row: Row) -> String {
    if row.isInForce {
      return row.adopted.last.map { Phrase.Rulebooks.inForceSince(position: "\($0)").spoken }
        ?? Phrase.Rulebooks.inForceFromTheBeginning.spoken
    }
    return row.adopted.isEmpty ? Phrase.Rulebooks.notAdopted.spoken : Phrase.Rulebooks.replaced.spoken
  }

  /// For people: a table of the editions, then what each rests on and what it changed.
  func text(_ terminal: Terminal) -> String {
    var table = Table(
      .text(Phrase.Rulebooks.edition.spoken), .text(Phrase.Rulebooks.state.spoken),
      .text(Phrase.Rulebooks.digest.spoken))
    for row in rows { table.add([row.edition.version, Self.state(row), row.edition.digest]) }
    var text = table.text(terminal)
    for row in rows {
      text += "\n\(terminal.bold(row.edition.version)): \(row.edition.basis.spoken)\n"
      text += "  \(Phrase.Rulebooks.ruleCount(count: row.edition.rules.count).spoken)\n"
      for (codes, phrase) in Self.changes(row) where !codes.isEmpty {
        text += "  \(phrase(.list(codes.map { .text($0.text) })).spoken)\n"
      }
    }
    return text
  }

  /// The codes an edition changed, added and withdrew, and how that is said.
  private static func changes(_ row: Row) -> [([RuleCode], (PhraseValue) -> FilledPhrase)] {
    let (changed, added, withdrawn) = difference(row)
    return [
      (changed, Phrase.Rulebooks.changedRules), (added, Phrase.Rulebooks.addedRules),
      (withdrawn, Phrase.Rulebooks.withdrawnRules),
    ]
  }

  private static func difference(
    _ row: Row
  ) -> (changed: [RuleCode], added: [RuleCode], withdrawn: [RuleCode]) {
    guard let before = row.before else { return ([], [], []) }
    let changed = row.edition.rules.filter { rule in before.rule(rule.code).map { $0 !== rule } ?? false }
    let added = row.edition.rules.filter { before.rule($0.code) == nil }
    let withdrawn = before.rules.filter { row.edition.rule($0.code) == nil }
    return (changed.map(\.code), added.map(\.code), withdrawn.map(\.code))
  }

  func json(_ ledger: Ledger) -> JSONText {
    let editions = rows.map { row in
      let (changed, added, withdrawn) = Self.difference(row)
      func codes(_ list: [RuleCode]) -> JSONText { .array(list.map { .string($0.text) }) }
      return JSONText.object([
        ("version", .string(row.edition.version)), ("digest", .string(row.edition.digest)),
        ("basis", .string(row.edition.basis.text(in: .en))), ("mark", .string("\(row.edition.mark)")),
        ("inForce", .boolean(row.isInForce)), ("adopted", .array(row.adopted.map { .integer($0) })),
        ("rules", .integer(row.edition.rules.count)), ("changed", codes(changed)), ("added", codes(added)),
        ("withdrawn", codes(withdrawn)),
      ])
    }
    return .object([("rulebooks", .array(editions))] + ledger.description.syntheticMember)
  }

  /// Prints the list.
  func print(_ ledger: Ledger, _ format: OutputFormat) throws {
    var output = StandardStream.output()
    try output.write(
      format == .json
        ? json(ledger).text + "\n" : ledger.description.heading(in: Terminal.output.language) + text(.output))
    try output.flush()
  }
}
