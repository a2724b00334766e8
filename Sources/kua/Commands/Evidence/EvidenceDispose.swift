import ArgumentParser
import IncidentEvents

extension EvidenceCommand {
  /// `kua evidence dispose`.
  struct Dispose: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dispose",
      abstract: "Record that an exhibit's file was destroyed or handed out for good.",
      discussion: """
        A custodian and a prosecutor sign: --key is given twice. Refused while a hold stands on the exhibit or on a \
        case it belongs to, and while such a case is open. Record it before the file goes: a refusal then keeps it.

        Examples:
          kua evidence dispose 118-2 --method destroyed --act 17-04/256 --key custodian.key --key prosecutor.key
          kua evidence dispose 118-2 --method returned-to-owner --act 17-04/256 --dry-run --key custodian.key --key prosecutor.key
        """)

    @Argument(help: ArgumentHelp("The exhibit.", valueName: "exhibit"))
    var exhibit: String

    @Option(help: ArgumentHelp("What becomes of it.", valueName: "code"))
    var method: String?

    @Option(help: ArgumentHelp("The legal act that allows it.", valueName: "document"))
    var act: String?

    @OptionGroup var options: ExhibitActOptions

    func run() throws {
      let recorder = try ExhibitRecorder(options)
      try recorder.recordAndPrint(
        .evidenceDisposed, known: ["subject": .string("\(recorder.exhibit(exhibit))")],
        said: said(("data.method", method), ("data.act", act)))
    }
  }
}
