import IncidentEvents
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
    text += terminal.green("✓ erased") + ": \(report.references.map { "\($0)" }.joined(separator: ", "))\n"
    text += "  recorded    \(report.positions.map { "entry \(grouped($0))" }.joined(separator: ", "))\n"
    text += "  values of   \(counted(report.events, "event", "events")) went; the vault has a new key\n"
    if let backup { text += "  backup      \(backup.path), size \(grouped(backup.size))\n" }
    if !report.swept.isEmpty { text += "  swept       \(report.swept.joined(separator: ", "))\n" }
    text += "\n" + terminal.bold("What this could not reach") + "\n"
    for line in unreachable { text += Wrapping.wrap("  – \(line)", terminal.width, "    ") + "\n" }
    return text
  }

  /// What is left elsewhere, a sentence each.
  var unreachable: [String] {
    var lines = [
      "copies of keys/ that were made elsewhere: with an old vault key and the recording body's key an old copy of the "
        + "vault still opens. Destroy them",
      "remnants on the disk: the old vault and key were overwritten where they lay, and a disk or file system that "
        + "moves what is written may keep them",
      "what was read, printed or written down by those who might look (kua history --type record.accessed --about "
        + "\(report.references[0]))",
    ]
    if backup == nil {
      lines.append(
        "no fresh backup was made, and earlier backups of the vault open no more: make one now (kua backup)")
    } else {
      lines.append(
        "earlier backups: their copies of the vault open no more, for nobody; only the fresh one does")
    }
    if !report.disclosed.isEmpty {
      lines.append(
        "what was given out: entries \(report.disclosed.map { grouped($0) }.joined(separator: ", ")) disclosed values "
          + "of the person")
    }
    for remaining in report.remaining {
      lines.append(
        "entry \(grouped(remaining.position)), \(remaining.type.short): what stands under the key of "
          + "\(remaining.subject.short) (\(remaining.fields.joined(separator: ", "))) may speak of the person"
      )
    }
    for path in report.notFound {
      lines.append(
        "\(path): refused submissions were written there, and the file is gone; if it was moved, destroy it")
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
        ("backup", .optional(backup?.path)), ("unreachable", .array(unreachable.map { .string($0) })),
      ] + description.syntheticMember)
  }
}
