import ArgumentParser
import Language
import Ledger
import TransparencyLog

/// `kua checkpoint`: what the log's key has signed.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract:
      "Show the signed checkpoint, the log's size and root, for anyone to keep; change the key that signs.",
    discussion: """
      Whoever keeps a checkpoint can find out later whether the ledger still holds everything it held then: \
      kua verify --checkpoint FILE.

      Examples:
        kua checkpoint show
        kua checkpoint show > /media/auditor/2025-03-01.checkpoint
        kua checkpoint show --format json
        kua checkpoint timestamp request --out checkpoint.tsq
        kua checkpoint rotate-key --key officer1.key --key officer2.key
      """,
    subcommands: [Show.self, TimestampCommand.self, RotateLogKeyCommand.self], defaultSubcommand: Show.self)

  /// `kua checkpoint show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print the newest checkpoint, a signed note, exactly as it is.",
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

    private func json(_ released: ReleasedCheckpoint, _ reason: String?, _ ledger: Ledger) throws -> JSONText
    {
      let members: [(String, JSONText)] = [
        ("origin", .string(released.checkpoint.origin)), ("size", .integer(released.size)),
        ("root", .string(released.checkpoint.root.base64)), ("key", .string(ledger.description.logKey)),
        ("newest", .boolean(reason == nil)), ("note", .string(released.note)),
        (
          "timeStamps",
          .array(try ledger.timeStamps(atSize: released.size).map { TimeStampPage($0).json })
        ),
      ]
      return .object(members + ledger.description.syntheticMember)
    }

    private func text(_ released: ReleasedCheckpoint, _ ledger: Ledger) throws -> String {
      let terminal = Terminal.output
      return ledger.description.heading(in: Terminal.output.language)
        + [
          ("origin", released.checkpoint.origin), ("size  ", counted(released.size, "entry", "entries")),
          ("root  ", released.checkpoint.root.base64), ("key   ", ledger.description.logKey),
        ].map { terminal.faint($0) + "  " + $1 + "\n" }.joined() + "\n"
        + terminal.lines(
          try stamps(released, ledger).map { (Phrase.Timestamp.stamp.text(in: terminal.language), $0) })
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
