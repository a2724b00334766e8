import ArgumentParser
import CanonicalJSON
import EventLog
import Language
import Ledger
import Rulebook
import TransparencyLog

/// `kua verify`: checks a whole ledger.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the whole ledger: every entry, hash, tile, root and signature.",
    discussion: """
      Computes every leaf and the whole tree anew from the entries' bytes, compares all that is stored, and \
      checks the checkpoint's signature. Damage is named by its place. Exit code 2 when anything is wrong.

      Every signature of an entry is checked too, from the log alone: by the keys, the roles and the policy as \
      the entries before it leave them. Nothing of it is in the vault, so it holds after an erasure as before.

      Give the verifier key as you got it when the ledger was made, from elsewhere than the ledger. Without \
      --key only the key the ledger itself names can be used: then a ledger forged as a whole would pass.

      A log put back to an older state is of one piece too. It is found against the last checkpoint this \
      ledger has shown (keys/released), and against any newer one given with --checkpoint.

      With BUNDLE.zip it checks a bundle of evidence instead, offline and without a ledger, and the media files beside \
      it. The keys in a bundle are hints: give the fingerprint of the log's key as you got it from elsewhere. Without it \
      nothing is said of where the bundle comes from.

      Examples:
        kua verify
        kua verify --ledger astana.kua --key ledger.example/astana+1f2e3d4c+AQ…
        kua verify --checkpoint /media/auditor/2025-03-01.checkpoint --format json
        kua verify bundle.zip video.mp4 --log-key 1f2e3d4c…
      """)

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var bundle: BundleVerificationOptions

  @Option(
    help: ArgumentHelp(
      "A checkpoint shown earlier, in a file; may be given several times.", valueName: "file"),
    completion: .file())
  var checkpoint: [String] = []

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    try bundle.check(checkpoints: checkpoint.count, isKeyGiven: keyOptions.key != nil)
  }

  func run() async throws {
    if let archive = bundle.archive {
      return try bundle.verify(archive, checkpoint: checkpoint.first, format)
    }
    let path = try options.path()
    let progress = Progress("entries"), signatures = Progress("entries' signatures")
    let stopwatch = Stopwatch()
    let found = try await Ledger.verify(
      at: path, key: keyOptions.verifierKey(), checkpoints: checkpoint.map { try GivenCheckpoint(file: $0) },
      progress: { progress.report($0, of: $1) }, signatureProgress: { signatures.report($0, of: $1) })
    progress.end()
    signatures.end()
    let page = VerificationPage(
      path: path, found: found, isSynthetic: Self.isSynthetic(path), milliseconds: stopwatch.milliseconds)
    var output = StandardStream.output()
    try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
    if !found.isSound { throw ExitStatus.verificationFailed }
  }

  /// What `ledger.json` says, of a ledger that may not even open.
  private static func isSynthetic(_ path: String) -> Bool {
    guard var reader = try? LineReader(LedgerDirectory(path).description), (try? reader.fill()) != nil,
      case .line(let place) = reader.next()
    else { return false }
    var document = JSONDocument()
    guard (try? document.parseObject(reader.buffer.span.extracting(place))) != nil else { return false }
    return document.root.member("synthetic")?.boolean ?? false
  }
}

/// What a verification found, as it is printed.
struct VerificationPage {
  let path: String
  let found: LedgerVerification
  let isSynthetic: Bool
  let milliseconds: Int

  private var anchor: String {
    found.anchor == .givenKey
      ? "given-key" : found.checkpoints.isEmpty ? "ledger-itself" : "given-checkpoint"
  }

  private var anchorText: Phrase {
    switch anchor {
    case "given-key":
      found.checkpoints.isEmpty ? Phrase.Verification.givenKey : Phrase.Verification.givenKeyAndCheckpoint
    case "given-checkpoint": Phrase.Verification.givenCheckpoint
    default: Phrase.Verification.noAnchor
    }
  }

  private var comparisons: ComparedCheckpoints { ComparedCheckpoints(found.released, found.checkpoints) }

  var json: JSONText {
    let damages = found.log.damages.map { damage in
      JSONText.object([
        ("position", damage.position.map { .integer($0) } ?? .null), ("message", .string(damage.message)),
      ])
    }
    return .object(
      [
        ("sound", .boolean(found.isSound)), ("ledger", .string(path)), ("size", .integer(found.log.size)),
        ("root", .optional(found.log.root?.base64)), ("key", .string(found.key)), ("anchor", .string(anchor)),
        ("entriesChecked", .integer(found.log.checked.entries)),
        ("bundlesChecked", .integer(found.log.checked.bundles)),
        ("tilesChecked", .integer(found.log.checked.tiles)),
        ("releasedCheckpointsChecked", .integer(found.log.checked.releasedCheckpoints)),
        ("timeStampsChecked", .integer(found.log.checked.timeStamps)),
        ("signaturesChecked", .integer(found.signatures.signatures)),
        ("signedEntries", .integer(found.signatures.entries)),
        ("damages", .array(damages)), ("truncated", .boolean(found.log.isTruncated)),
        ("signatureFaults", .array(found.signatures.faults.map(Self.json))),
        ("signatureFaultsTruncated", .boolean(found.signatures.isTruncated)),
        ("readable", .boolean(found.log.isReadable)),
        ("disagreements", .array(found.disagreements.map { .string($0) })),
        ("released", comparisons.released), ("checkpoints", comparisons.given),
        ("derived", .array(found.derived.map { .string($0) })),
        ("milliseconds", .integer(milliseconds)),
      ] + (isSynthetic ? [("synthetic", true)] : []))
  }

  private static func json(_ fault: SignatureReport.Fault) -> JSONText {
    .object([
      ("position", .integer(fault.position)), ("code", .string(fault.finding.code.text)),
      ("message", .string(fault.finding.message)),
    ])
  }

  /// How many time stamps hold; nothing where there are none, and where one does not, that is said above.
  private func timeStamps(_ language: Language) -> [(String, String)] {
    let bad = found.log.damages.count { if case .timeStamp = $0.kind { true } else { false } }
    let good = found.log.checked.timeStamps - bad
    guard good > 0 else { return [] }
    return [
      (
        Phrase.Timestamp.stamp.text(in: language),
        Phrase.Timestamp.checked(count: good).text(in: language)
      )
    ]
  }

  func text(_ terminal: Terminal) -> String {
    let checked = found.log.checked
    let language = terminal.language
    func said(_ phrase: FilledPhrase) -> String { phrase.text(in: language) }
    func said(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var text = isSynthetic ? said(Phrase.Synthetic.anyLedger) + "\n" : ""
    if found.isSound {
      text += terminal.green("✓ " + said(Phrase.Verification.sound)) + ": "
      text += said(Phrase.Copy.entriesIn(count: found.log.size, path: .text(path))) + "\n"
    } else {
      let faults = found.disagreements + found.rollbacks + found.derived
      let count = found.log.damages.count + found.signatures.faults.count + faults.count
      let isTruncated = found.log.isTruncated || found.signatures.isTruncated
      let findings =
        isTruncated
        ? Phrase.Verification.atLeastFindings(count: count, path: .text(path))
        : Phrase.Verification.findings(count: count, path: .text(path))
      text += terminal.red("✗ " + said(Phrase.Verification.notSound)) + ": " + said(findings) + "\n\n"
      for damage in found.log.damages { text += "  ✗ \(damage.message)\n" }
      for fault in found.signatures.faults { text += "  ✗ \(fault.message)\n" }
      for fault in faults { text += "  ✗ \(fault)\n" }
      if isTruncated { text += "  … \(said(Phrase.Verification.andMore))\n" }
      if let first = (found.log.damages.compactMap(\.position) + found.signatures.faults.map(\.position))
        .min()
      {
        text += "\n  \(said(Phrase.Verification.firstBad(position: .number(first))))\n"
      }
      if !found.log.isReadable {
        text += "\n  \(said(Phrase.Verification.unreadable(path: .text(path))))\n"
      }
      text += "\n"
    }
    let facts =
      [
        (said(Phrase.Status.root), found.log.root?.base64 ?? said(Phrase.Verification.noRoot)),
        (said(Label.key), found.key), (said(Phrase.Verification.anchor), said(anchorText)),
      ] + comparisons.facts(language) + timeStamps(language) + [
        (
          said(Phrase.Verification.checked),
          said(
            Phrase.Verification.whatWasChecked(
              bundles: .number(checked.bundles), entries: .number(checked.entries),
              released: .number(checked.releasedCheckpoints), seconds: .text(seconds(milliseconds)),
              signatures: found.signatures.isChecked ? .number(found.signatures.signatures) : "–",
              tiles: .number(checked.tiles)))
        )
      ]
    let width = facts.map(\.0.count).max() ?? 0
    for (name, value) in facts {
      text += "  " + name + String(repeating: " ", count: width - name.count) + "  \(value)\n"
    }
    return text
  }
}
