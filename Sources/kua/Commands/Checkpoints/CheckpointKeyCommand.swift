import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua checkpoint key`: what others check the log's signatures with.
struct CheckpointKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Print the log's verifier key and its fingerprint, for others to have from elsewhere.",
    discussion: """
      The key in a ledger, a bundle or a published log proves nothing by itself: whoever forges the one forges the \
      other. Publish the fingerprint where people look anyway - an official site, a gazette, the court's own file - and \
      they can tell.

      The fingerprint is SHA-256 over the key's name, a line feed, the type byte and the 32 bytes of the key; its \
      first eight digits are the key id. With a verifier key as argument, that key's fingerprint is printed, of a log \
      or a witness, and no ledger is looked at.

      Examples:
        kua checkpoint key
        kua checkpoint key --format json
        kua checkpoint key ledger.example/astana+1f2e3d4c+AQ…
      """)

  @Argument(help: ArgumentHelp("Another verifier key than the ledger's.", valueName: "vkey"))
  var key: VerifierKeyArgument?

  @OptionGroup var options: LedgerOptions

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    var output = StandardStream.output()
    if let key {
      let page = KeyPage(key: key.key)
      try output.write(
        format == .json
          ? JSONText.object(page.members).text + "\n" : page.facts(Terminal.output).text(.output))
      return try output.flush()
    }
    let ledger = try options.open()
    let terms = try ledger.succession().terms
    let pages = try terms.map { KeyPage(key: try VerifierKey(parsing: $0.logKey), since: $0.position) }
    guard let current = pages.last else { return }
    if format == .json {
      let former = JSONText.array(pages.dropLast().map { .object($0.members) })
      try output.write(
        JSONText.object(current.members + [("formerKeys", former)] + ledger.description.syntheticMember).text
          + "\n")
    } else {
      try output.write(ledger.description.heading(in: Terminal.output.language))
      for page in pages.reversed() { try output.write(page.facts(Terminal.output).text(.output) + "\n") }
      try output.write(Phrase.Witness.fingerprintHelp.text(in: Terminal.output.language) + "\n")
    }
    try output.flush()
  }
}

/// A public key and what tells it from others.
struct KeyPage {
  let key: VerifierKey
  /// The entry from which on it signs; nil for a key that is not the ledger's.
  var since: Int?

  private var keyID: String { String(key.fingerprint.hex.prefix(8)) }

  var members: [(String, JSONText)] {
    [
      ("name", .string(key.name)), ("kind", .string(key.kind == .ed25519 ? "log" : "witness")),
      ("key", .string("\(key)")), ("keyID", .string(keyID)), ("fingerprint", .string(key.fingerprint.hex)),
    ] + (since.map { [("sinceEntry", .integer($0))] } ?? [])
  }

  func facts(_ terminal: Terminal) -> Facts {
    var facts = Facts(in: terminal.language)
    facts.add(Phrase.Witness.name, key.name)
    facts.add(Phrase.Witness.kind, key.kind == .ed25519 ? Phrase.Witness.logKey : Phrase.Witness.witnessKey)
    facts.add(Phrase.Status.verifierKey, "\(key)")
    facts.add(Phrase.Witness.keyID, keyID)
    facts.add(Phrase.Witness.fingerprint, key.fingerprint.hex)
    if let since { facts.add(Phrase.Witness.sinceEntry, "\(since)") }
    return facts
  }
}
