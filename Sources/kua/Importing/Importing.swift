import EventLog
import IncidentEvents
import Language
import Ledger
import Registers
import Rulebook
import TransparencyLog

/// One run of `kua import`: rows in, events recorded, refused rows reported.
struct Importing {
  let ledger: Ledger
  let writer: LedgerWriter
  let recorders: RowRecorders
  var file: RegisterFile
  let report: ImportReport
  let policy: RefusalPolicy
  let isDryRun: Bool
  let format: OutputFormat
  let language: Language

  private(set) var summary = ImportSummary()
  private let standing: LedgerRegister<LedgerWriter>
  private let progress = Progress("bytes")
  private var rows: RowReader
  private var record = CSVRecord()
  /// The recorded time a synthetic ledger is given; nil in others.
  private var recorded: RecordedTime?
  private var size: Int, root: String
  private var stoppedAt: Int?

  /// How many events are committed at once.
  private static let batch = 4096

  init(
    _ file: RegisterFile, to ledger: Ledger, writer: LedgerWriter, by acting: Acting, report: ImportReport,
    policy: RefusalPolicy, isDryRun: Bool, format: OutputFormat, language: Language
  ) throws {
    self.ledger = ledger
    self.writer = writer
    self.file = file
    self.report = report
    self.policy = policy
    self.isDryRun = isDryRun
    self.format = format
    self.language = language
    recorders = RowRecorders(acting, in: ledger)
    standing = LedgerRegister(source: writer, history: try ledger.history())
    rows = RowReader(
      file.mapping, file.header, origin: ledger.description.origin, actor: acting.actor, body: acting.body)
    recorded = ledger.description.isSynthetic ? try ledger.timeToRecord() : nil
    let head = try ledger.log.head()
    (size, root) = (head.size, head.root.base64)
  }

  /// Imports until the file ends or a row stops it.
  /// - Returns: whether a row was refused.
  mutating func run() throws -> Bool {
    if let note = file.note(language) { StandardStream.note(note) }
    while stoppedAt == nil, try takeRow() {
      if writer.pendingCount >= Self.batch { try commit() }
      progress.report(file.reader.bytesRead, of: file.reader.bytes.count)
    }
    progress.end()
    try commit()
    if !isDryRun { try writer.finish() }
    try tell()
    return summary.refusedRows > 0
  }

  /// Takes the next row.
  /// - Returns: false at the end of the file.
  private mutating func takeRow() throws -> Bool {
    do throws(CSVFault) {
      guard try file.reader.read(&record) else { return false }
    } catch {
      let fault = error
      let columns = fault.field.map { $0 < file.headers.count ? [file.headers[$0]] : ["\($0 + 1)"] } ?? []
      let why = fault.sentence(headers: file.headers)
      try refuse(
        fault.line, [Reason(code: fault.code, columns: columns, sentence: why)], references: [], fields: nil,
        text: file.reader.text(at: fault.place))
      return true
    }
    let plan = try rows.plan(record, standing)
    guard plan.faults.isEmpty else {
      try refuse(plan, plan.faults.map(reason))
      return true
    }
    if isDryRun, plan.events.contains(where: \.changesOthers) {
      summary.untriedRows += 1
      return true
    }
    try submit(plan)
    return true
  }

  private mutating func submit(_ plan: RowPlan) throws {
    if let known = recorded {
      // A synthetic ledger's time goes on with what is recorded; it never goes back.
      let latest = plan.events.map { RecordedTime(milliseconds: $0.time.instant * 1000) }.max()
      recorded = max(known, latest ?? known)
    }
    let lines = try plan.events.map {
      try recorders.submission(of: $0, source: file.mapping.source, recorded: recorded)
    }
    let receipts = lines.isEmpty ? [] : try writer.submit(together: lines)
    if case .refused(let findings)? = receipts.last {
      let event = plan.events[receipts.count - 1]
      return try refuse(plan, findings.map { reason($0, event) })
    }
    var isNew = false
    for (event, receipt) in zip(plan.events, receipts) {
      guard case .accepted(_, let flags, let attested) = receipt else {
        summary.knownEvents += 1
        continue
      }
      isNew = true
      summary.events += 1
      // A rule that looks at protected facts answers to those entitled to them, not to whoever submits.
      for finding in flags.filter({ !$0.isProtected }) + attested {
        let why = reason(finding, event)
        summary.flag(why.code, tally(why, plan.line))
      }
    }
    if isNew { summary.rows += 1 } else { summary.knownRows += 1 }
  }

  // MARK: Refusals

  /// One reason why a row is refused.
  private struct Reason {
    let code: String
    let columns: [String]
    /// With the words of the file, where it has some.
    let sentence: FilledPhrase
  }

  private func reason(_ fault: RowFault) -> Reason {
    let names = file.names(of: fault.columns)
    let words = fault.columns.compactMap { column in file.header.fields[column].map { record[$0] } }
    return Reason(code: fault.code, columns: names, sentence: fault.sentence(names: names, words: words))
  }

  private func reason(_ finding: Finding, _ event: PlannedEvent) -> Reason {
    // The same id with other values: the row has changed since it was imported.
    if finding.code == "IDN-01" { return reason(RowFault(.changed, [])) }
    let columns = finding.field.map { file.mapping.events[event.index].columns(of: $0) } ?? []
    return Reason(
      code: finding.code.text, columns: file.names(of: columns),
      sentence: FilledPhrase(verbatim: LineAnswer(finding, line: 0).message))
  }

  private mutating func refuse(_ plan: RowPlan, _ reasons: [Reason]) throws {
    try refuse(plan.line, reasons, references: plan.references, fields: record.fields, text: "")
  }

  private mutating func refuse(
    _ line: Int, _ reasons: [Reason], references: [Reference], fields: [String]?, text: String
  ) throws {
    summary.refusedRows += 1
    var codes: [String] = [], columns: [String] = []
    for reason in reasons {
      if !codes.contains(reason.code) {
        codes.append(reason.code)
        summary.refuse(reason.code, tally(reason, line))
      }
      for column in reason.columns where !columns.contains(column) { columns.append(column) }
    }
    try report.add(
      line: line, codes: codes, columns: columns, reasons: reasons.map { $0.sentence.text(in: language) },
      references: references, fields: fields, text: text)
    if format == .ndjson {
      let told = JSONText.object([
        ("line", .integer(line)), ("codes", .array(codes.map { .string($0) })),
        ("columns", .array(columns.map { .string($0) })),
      ])
      var output = StandardStream.output()
      try output.write(told.text + "\n")
      try output.flush()
    }
    if policy == .stop { stoppedAt = line }
  }

  private func tally(_ reason: Reason, _ line: Int) -> ImportSummary.Tally {
    ImportSummary.Tally(
      firstLine: line, columns: reason.columns,
      meaning: FaultMeaning.phrase(of: reason.code).map { FilledPhrase($0) } ?? reason.sentence)
  }

  // MARK: The end

  private mutating func commit() throws {
    try report.sync()
    if isDryRun { return }
    let commit = try writer.commit()
    (size, root) = (commit.size, commit.root)
  }

  private func tell() throws {
    var output = StandardStream.output()
    let path = report.count > 0 ? report.path : nil
    if format == .table {
      try output.write(ledger.description.heading(in: Spoken.language))
      try output.write(summary.text(size: size, root: root, isDryRun: isDryRun, .output, language))
    } else {
      let members = summary.json(size: size, root: root, isDryRun: isDryRun, report: path)
      try output.write(JSONText.object(members + ledger.description.syntheticMember).text + "\n")
    }
    try output.flush()
    if let stoppedAt {
      StandardStream.note("kua: \(Phrase.Import.stoppedAt(line: .number(stoppedAt)).text(in: language))\n")
    }
    if let path, format == .table {
      StandardStream.note("kua: \(Phrase.Import.reportWritten(file: .text(path)).text(in: language))\n")
    }
  }
}
