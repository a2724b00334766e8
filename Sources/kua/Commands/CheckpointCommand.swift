import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua checkpoint`: what the log's key has signed.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract:
      "Show the signed checkpoint, the log's size and root, for anyone to keep; have it cosigned; the key that signs.",
    discussion: """
      Whoever keeps a checkpoint can find out later whether the ledger still holds everything it held then: \
      kua verify --from-checkpoint FILE. Witnesses do so for everyone: other bodies that cosign a checkpoint only \
      when it extends the one they saw last. The witness policy says whose cosignatures make one witnessed.

      Examples:
        kua checkpoint show
        kua checkpoint show > /media/auditor/2025-03-01.checkpoint
        kua checkpoint show --format json
        kua checkpoint key
        kua checkpoint policy --set witnesses.policy
        kua checkpoint cosign /media/usb/log --key witness.key --state /var/lib/witness
        kua checkpoint add cosignature
        kua checkpoint timestamp request --out checkpoint.tsq
        kua checkpoint rotate-key --key officer1.key --key officer2.key
      """,
    subcommands: [
      Show.self, CheckpointKeyCommand.self, WitnessPolicyCommand.self, CosignCommand.self,
      AddCosignaturesCommand.self, TimestampCommand.self, RotateLogKeyCommand.self,
    ], defaultSubcommand: Show.self)

  /// `kua checkpoint show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the newest checkpoint, a signed note, with the cosignatures it has by now.",
      discussion: """
        Before it is printed, keys/released is replaced by it: from then on nothing is signed that does not \
        extend it. Where that can not be written, the last one released is printed.

        Examples:
          kua checkpoint show > /media/auditor/2025-03-01.checkpoint
          kua checkpoint show --format table
        """)

    @OptionGroup var options: LedgerOptions

    @Option(help: "The note itself (default), or what it says: table or json.")
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
      var output = StandardStream.output()
      switch format {
      case .json: try output.write(try json(released, shown.reason, ledger).text + "\n")
      case .table:
        try output.write(try text(released, ledger))
        if let reason = shown.reason { StandardStream.note("kua: \(reason)\n") }
      default:
        ledger.description.noteSynthetic()
        try output.write(released.note)
        if let reason = shown.reason { StandardStream.note("kua: \(reason)\n") }
      }
      try output.flush()
    }

    private func json(
      _ released: ReleasedCheckpoint, _ reason: String?, _ ledger: Ledger
    ) throws -> JSONText {
      let members: [(String, JSONText)] = [
        ("origin", .string(released.checkpoint.origin)), ("size", .integer(released.size)),
        ("root", .string(released.checkpoint.root.base64)), ("key", .string(ledger.description.logKey)),
        ("newest", .boolean(reason == nil)), ("note", .string(released.note)),
        (
          "timeStamps",
          .array(try ledger.timeStamps(atSize: released.size).map { TimeStampPage($0).json })
        ),
      ]
      return .object(
        members + WitnessWords.json(try ledger.judged(released)) + ledger.description.syntheticMember)
    }

    private func text(_ released: ReleasedCheckpoint, _ ledger: Ledger) throws -> String {
      let language = Terminal.output.language
      var facts = Facts(in: language)
      facts.add(Phrase.Status.origin, released.checkpoint.origin)
      facts.add(Phrase.Status.size, language.number(released.size))
      facts.add(Phrase.Status.root, released.checkpoint.root.base64)
      facts.add(Phrase.Status.verifierKey, ledger.description.logKey)
      facts.add(Phrase.Witness.witnessed, WitnessWords.words(try ledger.judged(released), language))
      for stamp in try stamps(released, ledger) { facts.add(Phrase.Timestamp.stamp, stamp) }
      return ledger.description.heading(in: language) + facts.text(.output)
    }

    /// A line for each time stamp over the checkpoint; where there is none, which earlier one has one.
    private func stamps(_ released: ReleasedCheckpoint, _ ledger: Ledger) throws -> [String] {
      let language = Terminal.output.language
      let stamps = try ledger.timeStamps(atSize: released.size)
      if !stamps.isEmpty { return stamps.map { TimeStampPage($0).line(language) } }
      guard let earlier = try ledger.lastTimeStamp(upTo: released.size).map(TimeStampPage.init) else {
        return [Phrase.Timestamp.none.text(in: language)]
      }
      return [
        Phrase.Timestamp.noneButEarlier(size: .number(earlier.size), time: .text(earlier.line(language)))
          .text(in: language)
      ]
    }
  }
}
