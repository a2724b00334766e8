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

  func text(title: String, _ terminal: Terminal) -> String {
    var text = description.heading(in: terminal.language)
    if findings.isEmpty {
      text +=
        terminal.green("✓ \(title) and verified")
        + ": \(counted(report.size, "entry", "entries")) in \(report.path)\n"
    } else {
      text += terminal.red("✗ THE COPY IS NOT SOUND") + ": \(report.path)\n\n"
      for finding in findings { text += "  ✗ \(finding)\n" }
      text += "\n"
    }
    text += "  root    \(report.root)\n"
    text +=
      "  copied  \(counted(report.entries, "entry", "entries")), \(counted(report.bytes, "byte")), "
    return text + "\(counted(report.bundles, "new bundle")), in \(seconds(milliseconds)) s\n"
  }

  private var findings: [String] { report.findings }
}
