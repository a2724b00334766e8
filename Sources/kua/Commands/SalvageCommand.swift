import ArgumentParser
import EventLog
import Language
import Ledger
import TransparencyLog

/// `kua salvage`: takes what can be verified out of a damaged ledger.
struct SalvageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage",
    abstract: "Take every entry that can be verified out of a damaged log.",
    discussion: """
      Reads the raw file log/data.mdb, whatever is damaged in it, and writes every entry whose hash leads to \
      a signed checkpoint, byte for byte as it was recorded, one a line, in the order of positions. \
      FILE.report.json says which positions were written, which are missing and why, and which can be read \
      but not be verified. Nothing in the ledger is changed; no writer may be at work.

      Give the verifier key as you got it when the ledger was made. Without --key the one that the ledger \
      itself names is used. Exit code 2 when anything is missing or can not be verified.

      Examples:
        kua salvage --ledger astana.kua --out rescued.ndjson
        kua salvage --out /mnt/usb/rescued.ndjson --unverified /mnt/usb/doubtful.ndjson
      """)

  @Option(help: ArgumentHelp("Where the verified entries go; must not exist.", valueName: "file"))
  var out: String

  @Option(help: ArgumentHelp("Where entries go that can be read but not be verified.", valueName: "file"))
  var unverified: String?

  @OptionGroup var keyOptions: KeyOptions

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    let path = try options.path()
    for file in [out, unverified].compactMap(\.self) where RescuedFile.isInside(file, path) {
      throw Problem("inside-ledger", Phrase.Problem.outsideLedger(ledger: .text(path), path: .text(file)))
    }
    let entries = try RescuedFile(out)
    let doubtful = try unverified.map { try RescuedFile($0) }
    let told = try RescuedFile(out + ".report.json")
    let progress = Progress("blocks of 256 entries")
    let report = try Ledger.salvage(at: path, key: keyOptions.verifierKey()) {
      progress.report($0, of: $1)
    } write: { _, entry in
      try entries.write(entry)
    } writeUnverified: { _, entry in
      try doubtful?.write(entry)
    }
    progress.end()
    try entries.finish()
    try doubtful?.finish()
    let page = SalvagePage(ledger: path, out: out, unverified: unverified, report: report)
    try told.write(Array(page.json.text.utf8))
    try told.finish()
    var output = StandardStream.output()
    try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
    if !report.isComplete { throw ExitStatus.verificationFailed }
  }
}

/// What a salvage has brought, as it is printed and kept.
struct SalvagePage {
  let ledger: String
  let out: String
  let unverified: String?
  let report: SalvageReport

  var json: JSONText {
    func ranges(_ runs: [Range<Int>]) -> JSONText {
      .array(
        runs.map { .object([("first", .integer($0.lowerBound)), ("last", .integer($0.upperBound - 1))]) })
    }
    let anchor = report.anchor.map { anchor in
      JSONText.object([
        ("origin", .string(anchor.origin)), ("size", .integer(anchor.size)),
        ("root", .string(anchor.root.base64)), ("source", .string(anchor.source)),
      ])
    }
    let missing = report.missing.map { run in
      JSONText.object([
        ("first", .integer(run.positions.lowerBound)), ("last", .integer(run.positions.upperBound - 1)),
        ("why", .string(run.reason.rawValue)),
      ])
    }
    return .object([
      ("complete", .boolean(report.isComplete)), ("ledger", .string(ledger)), ("file", .string(out)),
      ("anchor", anchor ?? .null), ("key", .optional(report.key.map { "\($0)" })),
      ("written", .integer(report.writtenCount)), ("writtenPositions", ranges(report.written)),
      ("missing", .integer(report.missingCount)), ("missingPositions", .array(missing)),
      ("unverified", .integer(report.unverifiedCount)), ("unverifiedPositions", ranges(report.unverified)),
      ("unverifiedFile", .optional(unverified)), ("unreadablePages", .integer(report.unreadablePages)),
    ])
  }

  func text(_ terminal: Terminal) -> String {
    var text =
      report.isComplete
      ? terminal.green("✓ complete") + ": " : terminal.red("✗ NOT COMPLETE") + ": "
    text += "\(counted(report.writtenCount, "verified entry", "verified entries")) written to \(out)\n"
    if let anchor = report.anchor {
      text += "  anchor      \(anchor.origin), size \(grouped(anchor.size)), from the \(anchor.source)\n"
      text += "  root        \(anchor.root.base64)\n"
    } else {
      text += "  anchor      none: no signed checkpoint verifies"
      text += report.key == nil ? ", for the log's key is not known; give it with --key\n" : " with the key\n"
    }
    if let key = report.key { text += "  key         \(key)\n" }
    text += "  missing     \(counted(report.missingCount, "entry", "entries"))\n"
    for run in report.missing.prefix(20) {
      text += "    \(Self.positions(run.positions)): \(run.reason.rawValue)\n"
    }
    if report.missing.count > 20 { text += "    … and more; see \(out).report.json\n" }
    if !report.unverified.isEmpty {
      text +=
        "  unverified  \(counted(report.unverifiedCount, "entry", "entries")) can be read, while nothing signed "
      text +=
        "vouches for them" + (unverified.map { ": written to \($0)" } ?? "; --unverified FILE writes them")
        + "\n"
      for run in report.unverified.prefix(20) { text += "    \(Self.positions(run))\n" }
    }
    if report.unreadablePages > 0 {
      text += "  disk        \(counted(report.unreadablePages, "page")) could not be read\n"
    }
    return text
  }

  private static func positions(_ run: Range<Int>) -> String {
    run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound) to \(run.upperBound - 1)"
  }
}
