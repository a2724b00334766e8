import ArgumentParser
import EventLog
import Glibc
import IncidentEvents
import Language
import Ledger
import Projections
import TransparencyLog

/// `kua status`: what a ledger is and how it stands.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say what the ledger is and how it stands.",
    discussion: """
      Size and root name the ledger's content: two ledgers of the same size and root hold the same \
      entries. Views that are behind are brought up to date by the command that next needs them.

      Examples:
        kua status
        kua status --ledger astana.kua --format json
      """)

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    let ledger = try options.open()
    // Only a released checkpoint leaves the process.
    let shown = format == .json ? try Self.shown(ledger) : nil
    let status = try LedgerStatus(of: ledger, shown)
    var output = StandardStream.output()
    try output.write(format == .json ? status.json.text + "\n" : status.text(.output))
    try output.flush()
  }
}

extension StatusCommand {
  /// The checkpoint to print; none of a log that does not extend what was shown, which can still be read.
  private static func shown(_ ledger: Ledger) throws -> ShownCheckpoint {
    do {
      return try ledger.checkpointToShow()
    } catch let error as LedgerError where error.code == .rolledBack {
      return .none(because: error.description)
    }
  }
}

/// How a ledger stands.
struct LedgerStatus {
  /// A stored view, or that there is none yet.
  struct StoredView {
    let name: String
    /// How many entries it has folded; nil when it has not been stored.
    let size: Int?
    let digest: String?
  }

  let path: String
  let description: LedgerDescription
  let head: Head
  /// The size of the signed checkpoint in the head; nil when there is none that can be read.
  let checkpointSize: Int?
  let retracted: Int, corrected: Int
  let indexSize: Int
  let views: [StoredView]
  let vault: VaultStanding
  let isReadOnly: Bool
  let now: Int64
  let succession: Succession
  let standing: ReleasedStanding
  let witnessed: WitnessedStanding
  /// The checkpoint that is printed as it is; nil when none is.
  let shown: ShownCheckpoint?

  init(of ledger: Ledger, _ shown: ShownCheckpoint? = nil) throws {
    self.shown = shown
    path = ledger.directory.path
    description = ledger.description
    head = try ledger.log.head()
    let note = try? SignedNote(parsing: head.checkpoint)
    checkpointSize = note.flatMap { try? Checkpoint(parsing: $0.text) }.map { Int($0.size) }
    let revisions = try ledger.projection(upTo: head.size).revisions
    retracted = revisions.retracted.count
    corrected = revisions.correctedPositions.count
    indexSize = ledger.index.size
    standing = ledger.standing()
    witnessed = WitnessedStanding(of: ledger)
    succession = try ledger.succession(upTo: head.size)
    let store = try ledger.views()
    views = try ViewName.allCases.map(\.rawValue).map { name in
      StoredView(
        name: name, size: try store.standing(of: name)?.size, digest: try store.digest(of: name)?.hex)
    }
    vault = ledger.vaultStanding()
    isReadOnly = unsafe access(path, W_OK) != 0
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    now = Int64(time.tv_sec) * 1000
  }

  var json: JSONText {
    var members: [(String, JSONText)] = [
      ("ledger", .string(path)), ("origin", .string(description.origin)),
      ("jurisdiction", .string(description.jurisdiction)), ("zone", .string(description.zone)),
      ("key", .string(description.logKey)), ("size", .integer(head.size)),
      ("root", .string(head.root.base64)),
      ("lastRecorded", .string("\(lastRecorded)")),
      (
        "checkpoint",
        .object([
          ("size", shown?.released.map { .integer($0.size) } ?? .null),
          ("note", .optional(shown?.released?.note)), ("notReleased", .optional(shown?.reason)),
        ])
      ),
      ("witnessed", witnessed.json),
      ("retracted", .integer(retracted)), ("corrected", .integer(corrected)),
      ("index", .object([("size", .integer(indexSize))])),
    ]
    let stored = views.map { view -> (String, JSONText) in
      guard let size = view.size else { return (view.name, .null) }
      return (view.name, .object([("size", .integer(size)), ("digest", .optional(view.digest))]))
    }
    members += [("views", .object(stored)), ("vault", vaultJSON)]
    if succession.terms.count > 1 { members.append(("terms", .array(laterTerms))) }
    members.append(("readOnly", .boolean(isReadOnly)))
    return .object(members + description.syntheticMember)
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    func said(_ phrase: Phrase) -> String { phrase.text(in: language) }
    let readOnly = isReadOnly ? " (\(said(Phrase.Status.readOnly)))" : ""
    var lines = [
      (said(Phrase.Status.ledger), path + readOnly),
      (said(Phrase.Status.origin), description.origin),
      (
        said(Phrase.Status.jurisdiction),
        Phrase.Status.localTime(
          jurisdiction: .text(description.jurisdiction), zone: .text(description.zone)
        ).text(in: language)
      ),
      (said(Phrase.Status.verifierKey), description.logKey),
      (
        said(Phrase.Status.size),
        Phrase.Status.entriesRetracted(count: head.size, retracted: .number(retracted)).text(in: language)
          + ", " + Phrase.Revision.alsoCorrected(count: corrected).text(in: language)
      ),
      (said(Phrase.Status.root), head.root.base64),
      (said(Phrase.Status.lastRecorded), "\(lastRecorded)"),
      (said(Phrase.Status.checkpoint), checkpoint(language)),
      (said(Phrase.Status.released), released(language)),
      (said(Phrase.Witness.witnessed), witnessed.words(language)),
      (said(Phrase.Status.index), behind(indexSize, language)),
    ]
    for term in succession.terms.dropFirst() {
      guard let lost = term.lost else {
        let words = Phrase.Status.rotatedAt(key: .text(term.logKey), position: .number(term.position))
        lines.append((said(Phrase.Status.rotated), words.text(in: language)))
        continue
      }
      let words = Phrase.Status.afterLoss(
        former: .text(lost.origin), origin: .text(term.origin), position: .number(term.position),
        size: .number(Int(lost.size)))
      lines.append((said(Phrase.Status.continued), words.text(in: language)))
    }
    for view in views {
      let standing = view.size.map { behind($0, language) } ?? said(Phrase.Status.notMadeYet)
      let digest = view.digest.map { ", \(said(Label.digest)) \($0)" } ?? ""
      lines.append((Phrase.Status.view(view: .text(view.name)).text(in: language), standing + digest))
    }
    lines.append((said(Phrase.Status.vault), vaultWords(language)))
    let width = lines.map(\.0.count).max() ?? 0
    return description.heading(in: terminal.language)
      + lines.map { name, value in
        terminal.faint(name + String(repeating: " ", count: width - name.count)) + "  " + value + "\n"
      }.joined()
  }

  private var vaultJSON: JSONText {
    switch vault {
    case .open(let numbers):
      .object([
        ("key", .integer(numbers.generation)), ("events", .integer(numbers.events)),
        ("erased", .integer(numbers.erased)),
      ])
    case .none: .null
    }
  }

  private func vaultWords(_ language: Language) -> String {
    switch vault {
    case .open(let numbers):
      Phrase.Status.vaultHolds(
        count: numbers.events, erased: .number(numbers.erased), generation: .number(numbers.generation)
      ).text(in: language)
    case .none(let reason): Phrase.Status.vaultNotOpen(reason: .text(reason)).text(in: language)
    }
  }

  /// Where another key began to sign: after a loss, or in the place of the one before.
  private var laterTerms: [JSONText] {
    succession.terms.dropFirst().map { term in
      .object([
        ("position", .integer(term.position)), ("origin", .string(term.origin)),
        ("key", .string(term.logKey)), ("lostOrigin", .optional(term.lost?.origin)),
        ("lostSize", term.lost.map { .integer(Int($0.size)) } ?? .null),
        ("lostRoot", .optional(term.lost?.root.base64)),
      ])
    }
  }

  private var lastRecorded: RecordedTime { RecordedTime(milliseconds: head.lastRecorded) }

  private func checkpoint(_ language: Language) -> String {
    guard let checkpointSize else { return Phrase.Status.noCheckpoint.text(in: language) }
    let age = span(seconds: Int((now - head.lastRecorded) / 1000), in: language)
    let signed =
      description.isSynthetic
      ? Phrase.Status.signedAt(size: .number(checkpointSize))
      : Phrase.Status.signedAtAge(age: .text(age), size: .number(checkpointSize))
    return signed.text(in: language)
  }

  private func released(_ language: Language) -> String {
    switch standing {
    case .extended(let size): Phrase.Status.extended(size: .number(size)).text(in: language)
    case .broken(let reason): "✗ \(reason)"
    case .neverReleased: Phrase.Status.never.text(in: language)
    case .unknown: Phrase.Status.notKnown.text(in: language)
    }
  }

  private func behind(_ size: Int, _ language: Language) -> String {
    let standing =
      size >= head.size
      ? Phrase.Status.upToDate(size: .number(size))
      : Phrase.Status.behind(behind: .number(head.size - size), size: .number(size))
    return standing.text(in: language)
  }
}
