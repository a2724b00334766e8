import ArgumentParser
import EventLog
import Evidence
import IncidentEvents
import Language
import Ledger
import Projections

/// `kua evidence bundle`: hands out a case's or an exhibit's evidence with what proves it.
struct BundleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Hand out a case's or an exhibit's evidence with all that it is checked with, offline.",
    discussion: """
      First it shows what would be in the bundle, and every value that would be given out in clear: by themselves only \
      the titles of the exhibits are. Referrals, crisis centres, support, consent, risk and monitoring are never in it \
      unless named one by one, each with a legal act. Looking at a value is recorded.

      Then bundle.issued is recorded, signed by the issuer, and only then the archive is written. The same event at the \
      same checkpoint gives the same bytes: to have a checkpoint in it that witnesses have cosigned meanwhile, export \
      again with --issued. The media files are handed over beside the archive.

      Whoever gets it checks it with: kua verify BUNDLE.zip FILE… --log-key FINGERPRINT

      Examples:
        kua evidence bundle case:k3q7 --out bundle.zip --act 17-04/256 --recipient court --key prosecutor.key
        kua evidence bundle exhibit:w4ln --out bundle.zip --act 17-04/256 --recipient defence --yes --key prosecutor.key
        kua evidence bundle case:k3q7 --out bundle.zip --act 17-04/256 --recipient court \\
          --name 0190a3c57d1e=17-04/257 --disclose 0190a3c5a2b1:narrative --key prosecutor.key
        kua evidence bundle --issued 0190a3c5ffe2 --out again.zip --key prosecutor.key
      """)

  @Argument(help: ArgumentHelp("A case or an exhibit, or its beginning.", valueName: "case|exhibit"))
  var subject: String?

  @Option(
    help: ArgumentHelp("The archive to write.", valueName: "file"), completion: .file(extensions: ["zip"]))
  var out: String

  @Option(
    help: ArgumentHelp(
      "The document that asks for it: its number, or sha256: and its digest.", valueName: "document"))
  var act: String?

  @Option(
    help: ArgumentHelp(
      "Who gets it: \(BundleRecipient.allCases.map(\.name).joined(separator: ", ")).", valueName: "word"),
    completion: .list(BundleRecipient.allCases.map(\.name)))
  var recipient: BundleRecipient?

  @Option(help: ArgumentHelp("The body it goes to, or its beginning.", valueName: "body"))
  var to: String?

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "An event of another kind to take in, and the legal act that allows it; may be given several times.",
      valueName: "event=act"))
  var named: [String] = []

  @Option(
    help: ArgumentHelp(
      "Values of an event to give out in clear; may be given several times.", valueName: "event:field,…"))
  var disclose: [String] = []

  @Option(
    help: ArgumentHelp("Why values are looked at. Default: court.", valueName: "code"),
    completion: .list(AccessPurpose.allCases.map(\.name)))
  var purpose: AccessPurpose?

  @Option(
    help: ArgumentHelp("Export a bundle again that was issued by this event.", valueName: "event-id"))
  var issued: String?

  @Option(
    help: ArgumentHelp(
      "With --issued: lead to the released checkpoint of this size. Default: the newest, cosigned if there is.",
      valueName: "size"))
  var at: Int?

  @Flag(help: "Do not ask whether it is to be issued.")
  var yes = false

  @OptionGroup var writing: WritingOptions

  func validate() throws {
    if issued == nil {
      guard subject != nil, act != nil, recipient != nil else {
        throw ValidationError(
          "Say what it is of, by which document and for whom: kua evidence bundle CASE|EXHIBIT --act DOCUMENT --recipient "
            + BundleRecipient.allCases.map(\.name).joined(separator: "|"))
      }
      if at != nil {
        throw ValidationError("--at goes with --issued: a new bundle leads to the newest checkpoint.")
      }
    } else if subject != nil || act != nil || recipient != nil || to != nil || !named.isEmpty
      || !disclose.isEmpty
    {
      throw ValidationError(
        "What an issued bundle holds is settled: with --issued only --out, --at and --purpose can be given.")
    }
    for one in named where one.split(separator: "=", omittingEmptySubsequences: false).count != 2 {
      throw ValidationError(
        "--name takes an event's id and a document, as in 0190a3c57d1e=17-04/257, not \(one).")
    }
    for one in disclose {
      let parts = one.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw ValidationError(
          "--disclose takes an event's id and fields, as in 0190a3c5a2b1:narrative, not \(one).")
      }
      try AccessOptions.check(
        parts[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
  }

  func run() throws {
    let ledger = try writing.open()
    let acting = try writing.acting.named.proven(in: ledger)
    guard !acting.signers.isEmpty else {
      throw Problem("no-key", Phrase.Problem.keyNeeded(actor: .text("\(acting.actor)")), exit: .usage)
    }
    let archive = try ArchiveWriter(out)
    if let issued {
      let bundle = try ledger.issuedBundle(event(issued, in: ledger, acting))
      try export(bundle, nil, ledger, acting, archive)
    } else {
      try issue(ledger, acting, archive)
    }
  }

  private func issue(_ ledger: Ledger, _ acting: Acting, _ archive: ArchiveWriter) throws {
    let draft = try ledger.draftBundle(request(ledger, acting), by: acting, waiting: writing.wait)
    let preview = BundlePreview(draft, ledger.description)
    StandardStream.note(
      preview.text(Terminal(hasColour: false, width: Terminal.columns, language: Spoken.language)))
    guard try yes || isWanted() else {
      StandardStream.note("kua: " + Phrase.Bundle.notIssued.spoken + "\n")
      throw ExitStatus.failure
    }
    let recorded = try ledger.issue(draft, by: acting, waiting: writing.wait)
    do {
      try ledger.release()
      try export(ledger.issuedBundle(recorded.id), draft.values, ledger, acting, archive)
    } catch {
      throw Problem(
        "not-exported",
        Phrase.Bundle.issuedNotExported(
          event: .text("\(recorded.id)"), out: .text(out), position: .number(recorded.position),
          reason: .phrase(Problem(error).message)))
    }
  }

  private func export(
    _ issued: IssuedBundle, _ values: [BundleDraft.Value]?, _ ledger: Ledger, _ acting: Acting,
    _ archive: ArchiveWriter
  ) throws {
    let values =
      try values
      ?? ledger.values(of: issued, purpose: purpose ?? .court, by: acting, waiting: writing.wait)
    let bundle = try ledger.prepare(
      issued, at: at, values: values, by: acting, program: "kua \(Kua.configuration.version)")
    try bundle.write(to: archive)
    let page = BundlePage(bundle: bundle, path: out, description: ledger.description)
    var output = StandardStream.output()
    try output.write(writing.format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
  }

  /// What is asked for, its references and events found.
  private func request(_ ledger: Ledger, _ acting: Acting) throws -> BundleRequest {
    let history = try ledger.history(for: ledger.reader(acting.actor))
    let finder = ReferenceFinder(ledger: ledger, history: history)
    let typed = subject ?? ""
    let reference = try Reference(typed) ?? finder.entity(typed, of: [.case, .exhibit])
    guard reference.kind == .case || reference.kind == .exhibit else {
      throw ValidationError("A bundle is of a case or of an exhibit, not of \(reference).")
    }
    return BundleRequest(
      of: reference, act: act ?? "", recipient: recipient ?? .court,
      to: try to.map { try Reference($0) ?? finder.entity($0, of: [.body]) },
      named: try named.map { one in
        let parts = one.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        return BundleRequest.Named(event: try event(parts[0], in: ledger, acting), act: parts[1])
      },
      disclosed: try disclose.map { one in
        let parts = one.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return BundleRequest.Disclosed(
          event: try event(parts[0], in: ledger, acting),
          fields: parts[1].split(separator: ",").map(String.init))
      }, purpose: purpose ?? .court)
  }

  /// The id of an event given by its first digits.
  private func event(_ typed: String, in ledger: Ledger, _ acting: Acting) throws -> EventID {
    if let id = EventID(typed) { return id }
    let history = try ledger.history(for: ledger.reader(acting.actor))
    guard case .entry(let position) = try ReferenceFinder(ledger: ledger, history: history).find(typed) else {
      throw Problem.notFound(Phrase.Problem.discloseOne(typed: .text(typed)))
    }
    return try history.log.entry(at: position) { try Event($0, at: position).id }
  }

  /// Asks whoever sits there; where nobody does, it is to be said beforehand.
  private func isWanted() throws -> Bool {
    guard Terminal.isSomebodyThere else {
      throw Problem("not-confirmed", FilledPhrase(Phrase.Bundle.sayYes), exit: .usage)
    }
    StandardStream.note(Phrase.Bundle.ask.spoken + " ")
    return TypedWords.flag(readLine() ?? "") ?? false
  }
}
