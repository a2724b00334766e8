import ArgumentParser
import IncidentEvents
import Language
import Ledger
import TransparencyLog

/// `kua key`: the private keys that actors sign with.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Make and look at the private keys that actors and witnesses sign with.",
    discussion: """
      Everyone who signs has a key of their own, in a file of their own; the ledger only knows its public half, \
      once a key officer has enrolled it. The key's name says for which ledger and for which actor it is.

      Examples:
        kua key new --out me.key
        kua key new --out me.key --actor actor:k7qa3nbv5xw2r4t6y8u2i4o6pa
        kua key new --out witness.key --cosigner bar.example/witness
        kua key show me.key
      """,
    subcommands: [New.self, Show.self])

  /// `kua key new`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Make a private key in a file, for a new actor or one that is enrolled.",
      discussion: """
        The file is for its owner only (mode 0600) and is never overwritten. The public key is printed, for a key \
        officer to enrol. Nothing is written to the ledger.

        --cosigner NAME makes the key of a witness, which cosigns checkpoints of ledgers it does not run; no ledger \
        is needed for it. The name is the witness's for ever: without spaces and '+', best an address it owns.

        Examples:
          kua key new --out me.key
          kua key new --out witness.key --cosigner bar.example/witness
          kua key new --out second.key --actor actor:k7qa --ledger astana.kua
        """)

    @Option(help: ArgumentHelp("The file to make.", valueName: "file"), completion: .file())
    var out: String

    @Option(help: ArgumentHelp("Whose key it is (default: a new actor).", valueName: "ref"))
    var actor: String?

    @Option(help: ArgumentHelp("Make the key of a witness of this name.", valueName: "name"))
    var cosigner: String?

    @OptionGroup var options: LedgerOptions

    @Option(help: "table or json.")
    var format = OutputFormat.table

    func validate() throws {
      try format.check(isOneOf: [.table, .json])
      guard cosigner == nil || actor == nil else { throw ValidationError("Either --actor or --cosigner.") }
    }

    func run() throws {
      if let cosigner { return try makeCosigner(cosigner) }
      let ledger = try options.open()
      let actor = try actor.map {
        try Reference($0) ?? ReferenceFinder(ledger: ledger).entity($0, of: [.actor])
      }
      guard actor.map({ $0.kind == .actor }) ?? true else {
        throw ValidationError("--actor takes an actor's reference.")
      }
      let signer = try SubmissionSigner.make(
        for: actor ?? .random(.actor), origin: ledger.description.origin)
      try PrivateKeyFile.make(out, signer.privateKeyText)
      var output = StandardStream.output()
      try output.write(format == .json ? json(signer, ledger) : text(signer, ledger))
      try output.flush()
    }

    private func makeCosigner(_ name: String) throws {
      let cosigner: Cosigner
      do {
        cosigner = try Cosigner.random(name: name)
      } catch {
        throw ValidationError("\(error)")
      }
      try PrivateKeyFile.make(out, cosigner.privateKeyText)
      let page = KeyPage(key: cosigner.verifierKey)
      var output = StandardStream.output()
      if format == .json {
        try output.write(JSONText.object(page.members + [("file", .string(out))]).text + "\n")
      } else {
        let language = Terminal.output.language
        try output.write(
          Phrase.Witness.madeCosigner(path: .text(out)).text(in: language) + "\n\n"
            + page.facts(.output).text(.output) + "\n" + Phrase.Witness.policyLine.text(in: language)
            + "\n  witness \(name) \(cosigner.verifierKey)\n")
      }
      try output.flush()
    }

    private func json(_ signer: SubmissionSigner, _ ledger: Ledger) -> String {
      let members = KeyCommand.members(signer) + [("file", .string(out))]
      return JSONText.object(members + ledger.description.syntheticMember).text + "\n"
    }

    private func text(_ signer: SubmissionSigner, _ ledger: Ledger) -> String {
      """
      \(ledger.description.heading(in: Terminal.output.language))Made a key in \(out), which only you can read.

      \(KeyCommand.text(signer))
      Whoever has the file signs in this actor's name: keep it, and a copy of it, safe.

      Next, a key officer enrols it:
        kua actor enrol --public-key \(signer.verifierKey) --body BODY --role ROLE

      """
    }
  }

  /// `kua key show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Say whose a private key is, and print its public key.",
      discussion: """
        Looks at nothing but the file.

        Examples:
          kua key show me.key
          kua key show me.key --format json
        """)

    @Argument(help: ArgumentHelp("The private key's file.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: "table or json.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json]) }

    func run() throws {
      if let cosigner = try? PrivateKeyFile.cosigner(file) {
        let page = KeyPage(key: cosigner.verifierKey)
        var output = StandardStream.output()
        try output.write(
          format == .json ? JSONText.object(page.members).text + "\n" : page.facts(.output).text(.output))
        return try output.flush()
      }
      let signer = try PrivateKeyFile.signer(file)
      var output = StandardStream.output()
      let json = JSONText.object(KeyCommand.members(signer)).text + "\n"
      try output.write(format == .json ? json : KeyCommand.text(signer))
      try output.flush()
    }
  }

  fileprivate static func members(_ signer: SubmissionSigner) -> [(String, JSONText)] {
    [
      ("actor", .string("\(signer.actor)")), ("origin", .string(signer.origin)),
      ("keyID", .string(signer.keyIDText)), ("key", .string("\(signer.verifierKey)")),
    ]
  }

  fileprivate static func text(_ signer: SubmissionSigner) -> String {
    [
      ("actor       ", "\(signer.actor)"), ("of ledger   ", signer.origin),
      ("key id      ", signer.keyIDText),
      ("verifier key", "\(signer.verifierKey)"),
    ].map { "  \($0)  \($1)\n" }.joined()
  }
}
