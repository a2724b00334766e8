import ArgumentParser
import CanonicalJSON
import EventLog
import Language
import Ledger
import Rulebook
import TransparencyLog

/// `kua verify`: checks a whole ledger, or what was handed out of one.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the whole ledger, or a proof, a receipt, a published log that was handed out of one.",
    discussion: """
      Of a ledger: computes every leaf and the whole tree anew from the entries' bytes, compares all that is stored, \
      and checks the checkpoint's signature. Damage is named by its place. Exit code 2 when anything is wrong.

      Every signature of an entry is checked too, from the log alone: by the keys, the roles and the policy as \
      the entries before it leave them. Nothing of it is in the vault, so it holds after an erasure as before.

      Give the verifier key as you got it when the ledger was made, from elsewhere than the ledger. Without \
      --key only the key the ledger itself names can be used: then a ledger forged as a whole would pass.

      A log put back to an older state, or rewritten with its key in hand, is of one piece too. It is found against \
      the last checkpoint this ledger has shown (keys/released), and against any other given with --from-checkpoint: \
      the log must extend it. Two checkpoints that exclude each other are shown side by side, as they were signed.

      Given a FILE, that is checked and not the ledger: a proof or receipt (kua prove, kua append --receipts), or a \
      published directory (kua publish tiles). A proof is held against the ledger where there is one; with --key it \
      needs none. Without --entry the leaf hash is the receipt's or the ledger's.

      With BUNDLE.zip it checks a bundle of evidence instead, offline and without a ledger, and the media files beside \
      it. The keys in a bundle are hints: give the fingerprint of the log's key as you got it from elsewhere. Without it \
      nothing is said of where the bundle comes from.

      Examples:
        kua verify
        kua verify --ledger astana.kua --key ledger.example/astana+1f2e3d4c+AQ…
        kua verify --from-checkpoint /media/auditor/2025-03-01.checkpoint --format json
        kua verify receipts.ndjson --key ledger.example/astana+1f2e3d4c+AQ…
        kua verify 4711.tlog-proof --entry 4711.json --key ledger.example/astana+1f2e3d4c+AQ…
        kua verify /srv/www/log --key ledger.example/astana+1f2e3d4c+AQ… --from-checkpoint yesterday.checkpoint
        kua verify bundle.zip video.mp4 --log-key 1f2e3d4c…
      """)

  @Argument(
    help: ArgumentHelp(
      "A proof, a file of receipts, a published directory, or a bundle and its media files (default: the ledger).",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var bundle: BundleVerificationOptions

  @Option(
    name: [.customLong("from-checkpoint"), .customLong("checkpoint")],
    help: ArgumentHelp(
      "A checkpoint shown earlier, in a file, which the log must extend; may be given several times.",
      valueName: "file"),
    completion: .file())
  var checkpoint: [String] = []

  @Option(
    help: ArgumentHelp(
      "The bytes of the entry that a proof is of (kua entry POSITION --raw).", valueName: "file"),
    completion: .file())
  var entry: String?

  @OptionGroup var policyOptions: WitnessPolicyOptions
  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws {
    try format.check(isOneOf: [.table, .json])
    try bundle.check(files, checkpoints: checkpoint.count, isKeyGiven: keyOptions.key != nil)
    if entry != nil, files.count != 1 { throw ValidationError("--entry goes with one proof.") }
  }

  func run() async throws {
    guard let first = files.first else { return try await verifyLedger() }
    if BundleVerificationOptions.isBundle(first) {
      return try bundle.verify(first, media: Array(files.dropFirst()), checkpoint: checkpoint.first, format)
    }
    switch try VerifiedFile(first) {
    case .published:
      guard files.count == 1 else { throw ValidationError("One published directory at a time.") }
      try verifyPublished(first)
    case .proof, .receipts: try verifyProofs()
    }
  }

  private func verifyLedger() async throws {
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
    try print(page.json, page.text(.output), isSound: found.isSound)
  }

  private func verifyPublished(_ path: String) throws {
    let progress = Progress("entries")
    let page = try PublishedPage(
      PublishedLog(at: path), key: keyOptions.verifierKey(), checkpoints: checkpoint,
      policy: policyOptions.given(), progress: { progress.report($0, of: $1) })
    progress.end()
    try print(page.json, page.text(.output), isSound: page.isSound)
  }

  private func verifyProofs() throws {
    let key = try keyOptions.verifierKey()
    let ledger = try surroundingLedger(orNoneFor: key)
    var check = ProofCheck(ledger: ledger, key: key, policy: try policyOptions.policy(of: ledger))
    let entry = try entry.map { try InputFile.bytes($0) }
    for file in files { try check.check(file, entry: entry) }
    let page = ProofPage(check: check, path: ledger?.directory.path)
    try print(page.json, page.text(.output), isSound: check.faults.isEmpty)
  }

  /// The ledger that proofs are held against: one that is named, or that one stands in; with a key, none is needed.
  private func surroundingLedger(orNoneFor key: VerifierKey?) throws -> Ledger? {
    do {
      return try options.open()
    } catch let problem as Problem where problem.code == "no-ledger" {
      guard key != nil else {
        throw ValidationError(
          "Nothing is there to check the proof with: give the log's key, as you had it from elsewhere, with --key, or a ledger."
        )
      }
      return nil
    }
  }

  private func print(_ json: JSONText, _ text: @autoclosure () -> String, isSound: Bool) throws {
    var output = StandardStream.output()
    try output.write(format == .json ? json.text + "\n" : text())
    try output.flush()
    if !isSound { throw ExitStatus.verificationFailed }
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
