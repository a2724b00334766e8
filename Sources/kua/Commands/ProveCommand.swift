import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua prove`: that an entry is in the log, or that the log was only appended to.
struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Write the proof that an entry is in the log (C2SP tlog-proof), for others to check.",
    discussion: """
      The proof leads from the entry to a checkpoint that the log's key has signed. Whoever has the entry's bytes, \
      the log's key and this file needs nothing else: kua verify FILE --entry ENTRY --key VKEY, or any other program \
      that reads the format.

      --receipt adds the event's id and the entry's leaf hash: a receipt for whoever submitted it, to be checked \
      without the entry and held against the ledger later.

      --consistency FROM proves instead that the checkpoint extends the log as it was at size FROM, in the form a \
      witness is sent it (C2SP tlog-witness): kua checkpoint cosign reads it.

      Examples:
        kua prove 4711 --out 4711.tlog-proof
        kua prove 0190a3c5-7d1e-7a44-9b61-5d7d6d1c2a10 --receipt --out receipt.tlog-proof
        kua prove 4711 --witnessed
        kua prove --consistency 70000 --out for-the-witness
      """)

  @Argument(
    help: ArgumentHelp(
      "A position (from 0), an event id, or its first digits (8 or more).", valueName: "position|id"))
  var which: String?

  @Flag(help: "Add the event's id and leaf hash, for whoever submitted it.")
  var receipt = false

  @Option(help: ArgumentHelp("Prove that the log only grew since this size.", valueName: "from"))
  var consistency: Int?

  @Option(
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var checkpoint: CheckpointArguments
  @OptionGroup var reader: ReaderOptions
  @OptionGroup var options: LedgerOptions

  func validate() throws {
    guard (which == nil) != (consistency == nil) else {
      throw ValidationError(
        "Either an entry is named, by position or event id, or --consistency FROM is given.")
    }
    if receipt, which == nil { throw ValidationError("--receipt goes with an entry.") }
    if let consistency, consistency < 0 {
      throw ValidationError("--consistency takes a number of entries, not \(consistency).")
    }
    if let which { try EntryLookup.check(which) }
  }

  func run() throws {
    let ledger = try options.open()
    ledger.description.noteSynthetic()
    guard let which else {
      let request = try ledger.cosignatureRequest(
        from: consistency ?? 0, to: ledger.choose(checkpoint.choice))
      return try OutputFile.write(request.text, to: out)
    }
    let position = try position(which, in: ledger)
    let released = try ledger.choose(checkpoint.choice)
    let proof =
      receipt
      ? try ledger.receipt(of: position, to: released) : try ledger.proof(of: position, to: released)
    try OutputFile.write(proof.text, to: out)
  }

  /// Where the entry stands. A plain proof by position is made of public hashes, whoever asks; what an id stands for is
  /// told to those only who may see the entry.
  private func position(_ which: String, in ledger: Ledger) throws -> Int {
    if !receipt, let position = EntryLookup.position(which) { return position }
    let history = try ledger.history(for: reader.named.reader(in: ledger))
    return try EntryLookup.position(which, in: ledger, history)
  }
}
