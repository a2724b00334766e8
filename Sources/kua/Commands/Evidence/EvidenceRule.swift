import ArgumentParser
import IncidentEvents

extension EvidenceCommand {
  /// `kua evidence rule`.
  struct Rule: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rule",
      abstract: "Record that a court admitted or excluded an exhibit.",
      discussion: """
        A ruling ends a quarantine: what the court found is what counts. A second ruling is recorded beside the first.

        Examples:
          kua evidence rule 118-2 --ruling admitted --act 7112-24-00-1/345 --key clerk.key
          kua evidence rule 118-2 --ruling excluded --reason custody-broken --act 7112-24-00-1/345 --key clerk.key
        """)

    @Argument(help: ArgumentHelp("The exhibit.", valueName: "exhibit"))
    var exhibit: String

    @Option(help: ArgumentHelp("admitted or excluded.", valueName: "code"))
    var ruling: String?

    @Option(help: ArgumentHelp("Why it is excluded.", valueName: "code"))
    var reason: String?

    @Option(help: ArgumentHelp("The court act.", valueName: "document"))
    var act: String?

    @OptionGroup var options: ExhibitActOptions

    func run() throws {
      let recorder = try ExhibitRecorder(options)
      try recorder.recordAndPrint(
        .evidenceRuled, known: ["subject": .string("\(recorder.exhibit(exhibit))")],
        said: said(("data.ruling", ruling), ("data.reason", reason), ("data.act", act)))
    }
  }
}
