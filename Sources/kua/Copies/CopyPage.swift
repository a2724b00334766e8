import Language
import Ledger

/// What was copied, as it is printed.
struct CopyPage {
  let report: CopyReport
  let description: LedgerDescription
  let milliseconds: Int

  var json: [(String, JSONText)] {
    [
      ("copy", .string(report.path)), ("origin", .string(description.origin)),
      ("size", .integer(report.size)),
      ("root", .string(report.root)), ("copied", .integer(report.entries)), ("bytes", .integer(report.bytes)),
      ("bundles", .integer(report.bundles)), ("sound", .boolean(report.isSound)),
      ("findings", .array(findings.map { .string($0) })), ("milliseconds", .integer(milliseconds)),
    ] + description.syntheticMember
  }

  func text(title: Phrase, _ terminal: Terminal) -> String {
    let language = terminal.language
    var text = description.heading(in: terminal.language)
    if findings.isEmpty {
      text +=
        terminal.green("✓ " + title.text(in: language))
        + ": \(Phrase.Copy.entriesIn(count: report.size, path: .text(report.path)).text(in: language))\n"
    } else {
      text += terminal.red("✗ " + Phrase.Copy.notSound.text(in: language)) + ": \(report.path)\n\n"
      for finding in findings { text += "  ✗ \(finding)\n" }
      text += "\n"
    }
    text += "  \(Phrase.Status.root.text(in: language)): \(report.root)\n"
    let copied = Phrase.Copy.copied(
      bundles: .number(report.bundles), bytes: .number(report.bytes), count: report.entries,
      seconds: .text(seconds(milliseconds)))
    return text + "  \(copied.text(in: language))\n"
  }

  private var findings: [String] { report.findings }
}
