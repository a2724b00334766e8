import Language
import Ledger

/// A reconciliation as it is printed.
struct ReconciliationPage {
  let description: LedgerDescription
  let reconciliation: Reconciliation
  let year: Int?
  let size: Int
  let root: String
  /// The file's digest in hexadecimal.
  let sha256: String
  let language: Language

  /// One line a finding, in the order of the file; what the file lacks, in the order of the ledger.
  func table(forPeople: Bool) -> Table {
    func title(_ phrase: Phrase, _ name: String) -> String { forPeople ? phrase.text(in: language) : name }
    var table = Table(columns: [
      .text(title(Phrase.Reconcile.columnFinding, "finding")),
      .number(title(Phrase.Reconcile.columnLine, "line")),
      .text(title(Phrase.Reconcile.columnNumber, "erdr")),
      .number(title(Phrase.Reconcile.columnEpisode, "episode")),
      .text(title(Phrase.Reconcile.columnField, "field")),
      .text(title(Phrase.Reconcile.columnRegister, "register")),
      .text(title(Phrase.Reconcile.columnLedger, "ledger")),
    ])
    func finding(_ phrase: Phrase, _ name: String) -> String { forPeople ? phrase.text(in: language) : name }
    let here = finding(Phrase.Reconcile.missingHere, "missing-here")
    let there = finding(Phrase.Reconcile.missingThere, "missing-there")
    let differs = finding(Phrase.Reconcile.different, "different")
    let unreadable = finding(Phrase.Reconcile.unreadable, "unreadable")
    for row in reconciliation.missingHere {
      table.add([here, "\(row.line)", row.key.erdr, "\(row.key.episode)"])
    }
    for offence in reconciliation.missingThere {
      table.add([there, "", offence.key.erdr, "\(offence.key.episode)", "", "", "\(offence.reference)"])
    }
    for (row, _, fields) in reconciliation.different {
      for field in fields {
        table.add([
          differs, "\(row.line)", row.key.erdr, "\(row.key.episode)", field.field, field.register,
          field.ledger,
        ])
      }
    }
    for row in reconciliation.unreadable {
      table.add([unreadable, "\(row.line)", "", "", row.codes.joined(separator: " ")])
    }
    return table
  }

  func text(_ terminal: Terminal) -> String {
    let found = reconciliation
    var text = description.heading(in: Spoken.language)
    let rows = table(forPeople: true)
    if !rows.rows.isEmpty { text += rows.text(terminal) + "\n" }
    text +=
      Phrase.Reconcile.summary(
        different: .number(found.different.count), here: .number(found.missingHere.count),
        same: .number(found.same), there: .number(found.missingThere.count),
        unreadable: .number(found.unreadable.count)
      ).text(in: language) + "\n"
    if found.outside > 0 { text += Phrase.Reconcile.outside(count: found.outside).text(in: language) + "\n" }
    if found.isEqual { text += Phrase.Reconcile.equal.text(in: language) + "\n" }
    return text + Phrase.Import.standsAt(root: .text(root), size: .number(size)).text(in: language) + "\n"
  }

  var json: JSONText {
    func key(_ key: OffenceKey) -> [(String, JSONText)] {
      [("erdr", .string(key.erdr)), ("episode", .integer(key.episode))]
    }
    let found = reconciliation
    let members: [(String, JSONText)] =
      (year.map { [("year", .integer($0))] } ?? []) + [
        ("sha256", .string(sha256)), ("size", .integer(size)), ("root", .string(root)),
        ("isEqual", .boolean(found.isEqual)), ("same", .integer(found.same)),
        ("outside", .integer(found.outside)),
        (
          "missingHere",
          .array(found.missingHere.map { .object([("line", .integer($0.line))] + key($0.key)) })
        ),
        (
          "missingThere",
          .array(found.missingThere.map { .object(key($0.key) + [("offence", .string("\($0.reference)"))]) })
        ),
        (
          "different",
          .array(
            found.different.map { row, offence, fields in
              let told = fields.map { field in
                JSONText.object([
                  ("field", .string(field.field)), ("register", .string(field.register)),
                  ("ledger", .string(field.ledger)),
                ])
              }
              return .object(
                [("line", .integer(row.line))] + key(row.key)
                  + [("offence", .string("\(offence.reference)")), ("fields", .array(told))])
            })
        ),
        (
          "unreadable",
          .array(
            found.unreadable.map {
              .object([("line", .integer($0.line)), ("codes", .array($0.codes.map { .string($0) }))])
            })
        ),
      ]
    return .object(members + description.syntheticMember)
  }
}
