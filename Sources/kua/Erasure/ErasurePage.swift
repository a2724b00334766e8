import IncidentEvents
import Language
import Language
import Ledger

/// What an erasure did, and what it can not reach.
struct ErasurePage {
  let report: ErasureReport
  /// The fresh backup; nil when none was made.
  let backup: CopyReport?
  let description: LedgerDescription

  /// For people.
  func text(_ terminal: Terminal) -> String {
    var text = description.heading(in: terminal.language)
    let language = terminal.language
    func said(_ phrase: FilledPhrase) -> String { "  " + phrase.text(in: language) + "\n" }
    let names = report.references.map { "\($0)" }.joined(separator: ", ")
    text += terminal.green("✓ " + Phrase.Erasure.erased.text(in: language)) + ": \(names)\n"
    text += said(
      Phrase.Erasure.recorded(positions: .list(report.positions.map { .text(language.number($0)) })))
    text += said(Phrase.Erasure.valuesGone(count: report.events))
    if let backup {
      text += said(Phrase.Erasure.backup(path: .text(backup.path), size: .number(backup.size)))
    }
    if !report.swept.isEmpty {
      text += said(Phrase.Erasure.swept(paths: .list(report.swept.map { .text($0) })))
    }
    text += "\n" + terminal.bold(Phrase.Erasure.unreachable.text(in: language)) + "\n"
    for line in unreachable.map({ $0.text(in: language) }) {
      text += Wrapping.wrap("  – \(line)", terminal.width, "    ") + "\n"
    }
    return text
  }

  /// What is left elsewhere, a sentence each.
  var unreachable: [FilledPhrase] {
    var lines = [
      FilledPhrase(Phrase.Erasure.copiesOfKeys), FilledPhrase(Phrase.Erasure.remnants),
      Phrase.Erasure.lookedAt(person: .text("\(report.references[0])")),
      FilledPhrase(backup == nil ? Phrase.Erasure.noFreshBackup : Phrase.Erasure.earlierBackups),
    ]
    if !report.disclosed.isEmpty {
      lines.append(Phrase.Erasure.givenOut(positions: .list(report.disclosed.map { .number($0) })))
    }
    for remaining in report.remaining {
      lines.append(
        Phrase.Erasure.remaining(
          fields: .text(remaining.fields.joined(separator: ", ")), holder: .text(remaining.subject.short),
          position: .number(remaining.position), type: .text(remaining.type.short)))
    }
    for path in report.notFound {
      lines.append(Phrase.Erasure.fileGone(path: .text(path)))
    }
    return lines
  }

  /// For programs.
  var json: JSONText {
    .object(
      [
        ("references", .array(report.references.map { .string("\($0)") })),
        ("positions", .array(report.positions.map { .integer($0) })), ("events", .integer(report.events)),
        ("swept", .array(report.swept.map { .string($0) })),
        ("backup", .optional(backup?.path)),
        ("unreachable", .array(unreachable.map { .string($0.text(in: .en)) })),
      ] + description.syntheticMember)
  }
}
