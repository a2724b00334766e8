import CanonicalJSON
import EventLog
import IncidentEvents
import Language
import Ledger
import Rulebook
import TransparencyLog

/// One run of `kua append`: lines in, answers and acknowledgements out.
struct Appending: ~Copyable {
  let ledger: Ledger
  let description: LedgerDescription
  let writer: LedgerWriter
  /// Who signs the lines of the first one; empty when nothing is to be signed.
  let signers: [SubmissionSigner]
  var reader: LineReader
  let refusedFile: RefusedFile?
  let policy: RefusalPolicy
  let isDryRun: Bool
  let batch: Int
  let format: OutputFormat
  /// Whether it is kept where each event stands, for its receipt.
  let keepsPositions: Bool

  /// The lines whose events are recorded, and where, if that is kept.
  private(set) var recorded: [(line: Int, position: Int)] = []
  private(set) var summary = AppendSummary()
  private var output = StandardStream.output()
  private let progress = Progress("lines")
  private let stopwatch = Stopwatch()
  /// The last line that was answered, and the last one acknowledged.
  private var answered = 0, acknowledged = -1
  /// Where the ledger stands, as last committed.
  private var size: Int, root: String
  private var stoppedAt: [LineAnswer] = []
  /// Of a dry run: the line that revises what others rest on, what it would lead to, and whether the run ended there.
  private var revisionAt: Int?, consequences: ConsequenceText?, isCutByRevision = false

  init(
    to ledger: Ledger, writer: LedgerWriter, signers: [SubmissionSigner], reader: consuming LineReader,
    refusedFile: RefusedFile?,
    policy: RefusalPolicy, isDryRun: Bool, batch: Int, format: OutputFormat,
    keepsPositions: Bool = false
  ) throws {
    self.ledger = ledger
    description = ledger.description
    let head = try ledger.log.head()
    size = head.size
    root = head.root.base64
    self.writer = writer
    self.signers = signers
    self.reader = reader
    self.refusedFile = refusedFile
    self.policy = policy
    self.isDryRun = isDryRun
    self.batch = batch
    self.format = format
    self.keepsPositions = keepsPositions
  }

  /// Appends until the input ends or a line stops it.
  /// - Returns: whether a line stopped it.
  mutating func run() throws -> Bool {
    if format == .ndjson { description.noteSynthetic() }
    do {
      try takeLines()
    } catch let error as StandardStream.BrokenPipe {
      try? commit()
      throw error
    } catch {
      // The lines before the fault stay: they are recorded, and said to be.
      progress.end()
      try? acknowledge()
      throw error
    }
    progress.end()
    try acknowledge()
    if !isDryRun { try writer.finish() }
    try finish()
    return !stoppedAt.isEmpty || isCutByRevision
  }

  /// How many blocks of lines are prepared ahead: enough for while a commit waits for the disk.
  private static let blocksAhead = 4

  /// One block of lines is decided while the next ones are prepared on another thread.
  private mutating func takeLines() throws {
    var ahead: [(block: LineReader.Block, prepared: PreparingBlock)] = []
    // What ends the reading; the lines before it are taken first.
    var fault: (any Error)?
    while true {
      do {
        while fault == nil, ahead.count < Self.blocksAhead, let block = try blockAtHand() {
          ahead.append((block, try preparing(block)))
        }
      } catch {
        fault = error
      }
      if !ahead.isEmpty {
        let (block, prepared) = ahead.removeFirst()
        if try !take(block, prepared.wait()) { return }
        continue
      }
      if let fault { throw fault }
      if reader.isAtEnd { return }
      if reader.wouldWait(), answered > acknowledged { try acknowledge() }
      try reader.fill()
    }
  }

  /// The next lines, as far as they can be had without waiting for whoever writes them.
  private mutating func blockAtHand() throws -> LineReader.Block? {
    while true {
      let block = reader.block()
      if !block.isEmpty { return block }
      if reader.isAtEnd || reader.wouldWait(milliseconds: 0) { return nil }
      try reader.fill()
    }
  }

  /// Begins to prepare the lines of a block, signed first where they are to be.
  private func preparing(_ block: LineReader.Block) throws -> PreparingBlock {
    guard !signers.isEmpty else { return writer.preparing(block.bytes, block.places) }
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    for place in block.places {
      let start = bytes.count
      let line = block.bytes.span.extracting(place)
      if let signed = try SubmissionSigner.sign(line, by: signers, origin: description.origin) {
        bytes += signed
      } else {
        bytes += block.bytes[place]
      }
      places.append(start..<bytes.count)
    }
    return writer.preparing(bytes, places)
  }

  /// Submits the lines of a block.
  /// - Returns: false when one stops the run.
  private mutating func take(_ block: LineReader.Block, _ prepared: [Preparation]) throws -> Bool {
    for (i, place) in block.places.enumerated() {
      let number = block.firstLine + i
      if block.isBlank(place) {
        answered = number
      } else if try !take(prepared[i], block, place, number) {
        return false
      }
      if writer.pendingCount >= batch, !isDryRun { try acknowledge() }
      if number & 0x3ff == 0 { report() }
    }
    return true
  }

  /// Submits one line.
  /// - Returns: false when it stops the run.
  private mutating func take(
    _ prepared: Preparation, _ block: LineReader.Block, _ place: Range<Int>, _ number: Int
  ) throws -> Bool {
    if isDryRun, try !goesOn(with: prepared, block.bytes.span.extracting(place), number) { return false }
    switch try writer.submit(prepared) {
    case .accepted(let position, let flags, let attested):
      summary.recorded += 1
      if keepsPositions { recorded.append((number, position)) }
      // A rule that looks at protected facts answers to those entitled to them, not to whoever submits.
      for flag in flags where !flag.isProtected { try tell(LineAnswer(flag, line: number)) }
      for finding in attested { try tell(LineAnswer(finding, line: number, isAttested: true)) }
    case .alreadyRecorded(let position):
      summary.alreadyRecorded += 1
      if keepsPositions { recorded.append((number, position)) }
      if format == .ndjson {
        try print([
          ("line", .integer(number)), ("answer", "already-recorded"), ("position", .integer(position)),
        ])
      }
    case .refused(let findings):
      let answers = findings.map { LineAnswer($0, line: number) }
      summary.refuse(answers)
      if format == .ndjson { for answer in answers { try print(answer.members) } }
      if policy == .stop, !isDryRun {
        stoppedAt = answers
        return false
      }
      try refusedFile?.add(block.bytes.span.extracting(place), answers)
    }
    answered = number
    return true
  }

  /// Whether a dry run can decide a line: what follows a retraction or a correction can only be judged once that is
  /// recorded, and so can one of an event of the same run.
  private mutating func goesOn(
    with prepared: Preparation, _ line: Span<UInt8>, _ number: Int
  ) throws -> Bool {
    if revisionAt != nil {
      isCutByRevision = true
      return false
    }
    guard prepared.revises else { return true }
    revisionAt = number
    let found = try ledger.consequences(of: line)
    isCutByRevision = found == nil && writer.pendingCount > 0
    guard let found else { return !isCutByRevision }
    let told = ConsequenceText(line: number, consequences: found)
    if format == .ndjson { for members in told.members { try print(members) } }
    consequences = told
    return true
  }

  private mutating func tell(_ flag: LineAnswer) throws {
    summary.flag(flag)
    if format == .ndjson { try print(flag.members) }
  }

  private mutating func print(_ members: [(String, JSONText)]) throws {
    try output.write(JSONText.object(members).text + "\n")
  }

  /// Makes what was accepted durable, and says so.
  private mutating func acknowledge() throws {
    try commit()
    acknowledged = answered
    guard format == .ndjson, !isDryRun else { return try output.flush() }
    try print(
      [("line", .integer(answered)), ("size", .integer(size)), ("root", .string(root))]
        + description.syntheticMember)
    try output.flush()
  }

  private mutating func commit() throws {
    if isDryRun { return }
    let commit = try writer.commit()
    (size, root) = (commit.size, commit.root)
    try refusedFile?.sync()
  }

  private func report() {
    let fraction = reader.byteCount.map { Double(reader.bytesTaken) / Double(max(1, $0)) }
    progress.report(reader.lineCount, fraction: fraction)
  }

  /// The end of the output: the summary, and what stopped the run.
  private mutating func finish() throws {
    let milliseconds = stopwatch.milliseconds
    switch format {
    case .table:
      try output.write(
        description.heading(in: Terminal.output.language)
          + summary.text(size: size, root: root, milliseconds: milliseconds, isDryRun: isDryRun, .output))
      if let consequences { try output.write("\n" + consequences.text(.output)) }
    case .json:
      var members = summary.json(
        size: size, root: root, lines: reader.lineCount, milliseconds: milliseconds, isDryRun: isDryRun)
      if !stoppedAt.isEmpty { members.append(("stoppedAt", .array(stoppedAt.map(\.json)))) }
      if let consequences { members.append(("consequences", .array(consequences.json))) }
      if let refusedFile, refusedFile.count > 0 { members.append(("refusedFile", .string(refusedFile.path))) }
      try output.write(JSONText.object(members + description.syntheticMember).text + "\n")
    default: break
    }
    try output.flush()
    if let refusedFile, refusedFile.count > 0, format != .json {
      StandardStream.note(
        "kua: "
          + Phrase.Append.filesOfRefused(
            lines: .text(refusedFile.path), reasons: .text(refusedFile.reasonsPath)
          ).spoken + "\n")
    }
    if isCutByRevision, let line = revisionAt {
      Kua.tell(
        Problem(
          "dry-run-revision",
          consequences == nil
            ? Phrase.Append.dryRunEnded(number: .number(line))
            : Phrase.Append.dryRunEndedAfter(number: .number(line)),
          exit: .someRefused), format)
    }
    if let first = stoppedAt.first {
      let stopped = Phrase.Append.stopped(number: .number(first.line), reason: .phrase(first.reason))
      Kua.tell(Problem(first.code, stopped, exit: .someRefused), format)
    }
  }
}
