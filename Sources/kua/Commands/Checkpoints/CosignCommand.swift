import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua checkpoint cosign`: another body vouches that the log was only appended to.
struct CosignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cosign",
    abstract: "As a witness: check that a checkpoint extends the one seen last, remember it, and cosign it.",
    discussion: """
      Run by a body that does not run the log, on a machine of its own; no ledger is needed. --state is the \
      directory in which it remembers the newest checkpoint it cosigned for each log. It is all that a witness is \
      worth: keep it, back it up, and never put an older copy in its place.

      FILE is a published directory (kua publish tiles), or a request with its proof (kua prove --consistency FROM), \
      or a checkpoint alone: then the proof comes from --tiles DIR, unless it is the first or the same one again.

      A log seen for the first time needs its key, --log-key, as you had it from elsewhere. When the log's key is \
      rotated, nothing is cosigned until the new key is given in the same way.

      What is remembered is on disk before the cosignature is printed: one line, for kua checkpoint add. When the \
      checkpoint does not extend the one seen last, nothing is cosigned; both are shown side by side, kept in the \
      state directory as evidence, and the exit code is 2.

      Examples:
        kua key new --cosigner bar.example/witness --out witness.key
        kua checkpoint cosign /media/usb/log --key witness.key --state /var/lib/witness --log-key ledger.example/astana+1f2e3d4c+AQ…
        kua checkpoint cosign for-the-witness --key witness.key --state /var/lib/witness --out cosignature
        kua checkpoint cosign latest.checkpoint --tiles /media/usb/log --key witness.key --state /var/lib/witness
      """)

  @Argument(
    help: ArgumentHelp(
      "A published directory, a request, or a checkpoint; \"-\" reads standard input.", valueName: "file"),
    completion: .file())
  var file: String

  @Option(help: ArgumentHelp("The witness's private key.", valueName: "file"), completion: .file())
  var key: String

  @Option(
    help: ArgumentHelp("Where the witness remembers what it has seen.", valueName: "dir"),
    completion: .directory)
  var state: String

  @Option(
    help: ArgumentHelp("The published tiles that show what the checkpoint extends.", valueName: "dir"),
    completion: .directory)
  var tiles: String?

  @Option(
    help: ArgumentHelp(
      "The log's verifier key, as known from elsewhere: for a log not seen before, or one whose key was rotated.",
      valueName: "vkey"))
  var logKey: VerifierKeyArgument?

  @Option(
    help: ArgumentHelp("The file to write the cosignature to (default: standard output).", valueName: "file"),
    completion: .file())
  var out: String?

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    let cosigner = try PrivateKeyFile.cosigner(key)
    let (note, proof) = try given()
    let answer = try Witness(cosigner: cosigner, memory: WitnessMemory(state)).cosign(
      note, provedBy: proof, logKey: logKey?.key)
    let line = answer.signature.line
    if format == .json {
      if out != nil { try OutputFile.write(line, to: out) }
      let members: [(String, JSONText)] = [
        ("origin", .string(answer.checkpoint.origin)), ("size", .integer(Int(answer.checkpoint.size))),
        ("root", .string(answer.checkpoint.root.base64)),
        ("formerSize", answer.formerSize.map { .integer(Int($0)) } ?? .null),
        ("time", .integer(Int(answer.time))),
        ("key", .string("\(cosigner.verifierKey)")), ("cosignature", .string(line)),
      ]
      var output = StandardStream.output()
      try output.write(JSONText.object(members).text + "\n")
      return try output.flush()
    }
    try OutputFile.write(line, to: out)
    StandardStream.note(
      "kua: \(words(answer).map { $0.text(in: Terminal.output.language) }.joined(separator: " "))\n")
  }

  /// The checkpoint that was given, and what shows that it extends the one before.
  private func given() throws -> (SignedNote, Witness.Proof) {
    if PublishedLog.isThere(file) {
      guard tiles == nil else {
        throw ValidationError("\(file) is a published directory; --tiles would be another.")
      }
      let published = try PublishedLog(at: file)
      return (published.note, .published(published))
    }
    let text = try InputFile.text(file)
    do {
      if CosignatureRequest.isBegun(by: text) {
        let request = try CosignatureRequest(parsing: text)
        return (request.checkpoint, .request(request))
      }
      let note = try SignedNote(parsing: text)
      return (note, try tiles.map { .published(try PublishedLog(at: $0)) } ?? .none)
    } catch let error where error is NoteError || error is ProofError {
      throw Problem(
        "malformed", "\(file) is neither a published directory nor a request nor a checkpoint: \(error)")
    }
  }

  private func words(_ answer: Witness.Answer) -> [FilledPhrase] {
    let size = answer.checkpoint.size
    var words = [
      Phrase.Witness.cosignedNow(origin: .text(answer.checkpoint.origin), size: .number(Int(size)))
    ]
    switch answer.formerSize {
    case nil: words.append(FilledPhrase(Phrase.Witness.firstSeen))
    case size?: words.append(FilledPhrase(Phrase.Witness.sameAsFormer))
    case let former?: words.append(Phrase.Witness.extendsFormer(size: .number(Int(former))))
    }
    if answer.formerKey != nil, let logKey {
      words.append(Phrase.Witness.newKey(key: .text("\(logKey.key)")))
    }
    return words
  }
}
