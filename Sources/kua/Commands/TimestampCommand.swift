import ArgumentParser
import DurableFiles
import Language
import Ledger
import TransparencyLog
import TrustedTime

/// `kua checkpoint timestamp`: trusted time over what the log's key has signed.
struct TimestampCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timestamp",
    abstract: "Have a time-stamping authority say when a checkpoint was there (RFC 3161).",
    discussion: """
      The authority sees a digest and nothing else. Its answer shows that every entry up to the checkpoint was in the \
      log by then, whatever the ledger's own clock says. It does not show that an entry is true.

      Examples:
        kua checkpoint timestamp request --out checkpoint.tsq
        curl --data-binary @checkpoint.tsq --header 'Content-Type: application/timestamp-query' \\
          --output checkpoint.tsr https://tsa.example/
        kua checkpoint timestamp attach checkpoint.tsr --request checkpoint.tsq --root authority.pem
      """,
    subcommands: [Request.self, Attach.self])

  /// `kua checkpoint timestamp request`.
  struct Request: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "request",
      abstract: "Write a request for a time stamp over the newest checkpoint.",
      discussion: """
        The checkpoint is released first, as kua checkpoint show does it. Nothing else is remembered: the answer says \
        itself what it is over. Keep the request, to compare the answer's number with it.

        Examples:
          kua checkpoint timestamp request --out checkpoint.tsq
          openssl ts -query -in checkpoint.tsq -text
        """)

    @OptionGroup var options: LedgerOptions

    @Option(
      help: ArgumentHelp("Where to write the request. Default: checkpoint-SIZE.tsq.", valueName: "file"),
      completion: .file())
    var out: String?

    @Option(help: "How to say what was done: table (default) or json.")
    var format: OutputFormat?

    func validate() throws { try format?.check(isOneOf: [.table, .json]) }

    func run() throws {
      let ledger = try options.open()
      let shown = try ledger.checkpointToShow()
      guard let released = shown.released else {
        throw Problem(
          "not-released",
          shown.reason.map { FilledPhrase(verbatim: $0) } ?? FilledPhrase(Phrase.Problem.notReleased))
      }
      let imprint = TimeStampImprint(of: released.checkpoint)
      let request = TimeStampRequest(imprint, nonce: .random())
      let path = out ?? "checkpoint-\(released.size).tsq"
      try Durable<LedgerError>.replace(path, with: request.der, mode: 0o644)
      var output = StandardStream.output()
      try output.write(format == .json ? json(released, imprint, path, ledger) : text(released, path, ledger))
      try output.flush()
      if let reason = shown.reason { StandardStream.note("kua: \(reason)\n") }
    }

    private func json(
      _ released: ReleasedCheckpoint, _ imprint: TimeStampImprint, _ path: String, _ ledger: Ledger
    ) -> String {
      let members: [(String, JSONText)] = [
        ("request", .string(path)), ("size", .integer(released.size)),
        ("sha256", .string(imprint.digest.hex)),
      ]
      return JSONText.object(members + ledger.description.syntheticMember).text + "\n"
    }

    private func text(_ released: ReleasedCheckpoint, _ path: String, _ ledger: Ledger) -> String {
      let language = Spoken.language
      let answer = (path.hasSuffix(".tsq") ? String(path.dropLast(4)) : path) + ".tsr"
      return ledger.description.heading(in: language) + """
        \(Phrase.Timestamp.requested(path: .text(path), size: .number(released.size)).text(in: language))
        \(Phrase.Timestamp.send.text(in: language))

          curl --data-binary @\(path) --header 'Content-Type: application/timestamp-query' --output \(answer) URL
          kua checkpoint timestamp attach \(answer) --request \(path) --root CERTIFICATE.pem

        """
    }
  }

  /// `kua checkpoint timestamp attach`.
  struct Attach: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attach",
      abstract: "Check an authority's answer and store it with the checkpoint it is over.",
      discussion: """
        Checked are what it is over, the number of the request, the signature, that the certificate is one for time \
        stamping and was valid at the time stated, and that its chain leads to a --root. Give certificates that you \
        got from the authority itself, not with the answer. Whether one was revoked is not looked up. Exit code 2 when \
        it does not hold: nothing is stored then.

        Several time stamps over a checkpoint are kept; a bundle gets the one attached last.

        Examples:
          kua checkpoint timestamp attach checkpoint.tsr --root authority.pem
          kua checkpoint timestamp attach checkpoint.tsr --request checkpoint.tsq --root authority.pem
        """)

    @Argument(help: ArgumentHelp("The authority's answer (.tsr).", valueName: "file"), completion: .file())
    var answer: String

    @Option(
      parsing: .singleValue,
      help: ArgumentHelp(
        "A file of certificates (PEM) that are trusted; may be given again.", valueName: "file"),
      completion: .file())
    var root: [String]

    @Option(
      help: ArgumentHelp("The request it must answer (.tsq).", valueName: "file"), completion: .file())
    var request: String?

    @OptionGroup var options: LedgerOptions

    @Option(help: "How to say what was done: table (default) or json.")
    var format: OutputFormat?

    func validate() throws {
      try format?.check(isOneOf: [.table, .json])
      if root.isEmpty { throw ValidationError("Give the authority's certificate: --root FILE.pem.") }
    }

    func run() throws {
      let ledger = try options.open()
      var trusted: [AuthorityCertificate] = []
      for path in root {
        let text = String(decoding: try InputFile.bytes(path), as: UTF8.self)
        trusted += try Self.named(path) { () throws(TimeStampError) in
          try AuthorityCertificate.all(inPEM: text)
        }
      }
      var asked: TimeStampRequest?
      if let request {
        let bytes = try InputFile.bytes(request)
        asked = try Self.named(request) { () throws(TimeStampError) in try TimeStampRequest(parsing: bytes) }
      }
      let (attached, isNew) = try attach(asked, TrustedAuthorities(trusted), to: ledger)
      let page = TimeStampPage(attached)
      var output = StandardStream.output()
      if format == .json {
        let members: [(String, JSONText)] = [
          ("size", .integer(page.size)), ("new", .boolean(isNew)),
          ("requestCompared", .boolean(asked != nil)),
          ("timeStamp", page.json),
        ]
        try output.write(JSONText.object(members + ledger.description.syntheticMember).text + "\n")
      } else {
        try output.write(ledger.description.heading(in: Spoken.language) + text(page, isNew))
      }
      try output.flush()
    }

    private func attach(
      _ asked: TimeStampRequest?, _ trusted: TrustedAuthorities, to ledger: Ledger
    ) throws -> (attached: AttachedTimeStamp, isNew: Bool) {
      do {
        return try ledger.attach(timeStamp: InputFile.bytes(answer), answering: asked, trusting: trusted)
      } catch let error as TimeStampError {
        let isUnread = [.malformed, .notGranted, .unsupported].contains(error.code)
        throw Problem(
          "\(error.code)", "\(answer): \(error)", exit: isUnread ? .failure : .verificationFailed)
      }
    }

    private func text(_ page: TimeStampPage, _ isNew: Bool) -> String {
      let language = Spoken.language
      let size = PhraseValue.number(page.size)
      let said = isNew ? Phrase.Timestamp.attached(size: size) : Phrase.Timestamp.already(size: size)
      let answers = request == nil ? Phrase.Timestamp.anyRequest : Phrase.Timestamp.request
      let facts =
        page.facts(language) + [(Phrase.Timestamp.answers.text(in: language), answers.text(in: language))]
      return said.text(in: language) + "\n" + Terminal.output.lines(facts)
    }

    /// What `body` reads out of a file, its errors with the file's name.
    private static func named<Value>(
      _ path: String, _ body: () throws(TimeStampError) -> Value
    ) throws -> Value {
      do {
        return try body()
      } catch {
        throw Problem("\(error.code)", "\(path): \(error)")
      }
    }
  }
}
