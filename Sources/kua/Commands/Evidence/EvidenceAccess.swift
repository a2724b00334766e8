import ArgumentParser
import IncidentEvents

extension EvidenceCommand {
  /// `kua evidence access`.
  struct Access: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "access",
      abstract: "Record that somebody viewed, heard or copied an exhibit.",
      discussion: """
        Examples:
          kua evidence access 118-2 --who me --purpose review --how viewing --key me.key
          kua evidence access exhibit:k7qa --who actor:m6q --purpose court --how copying --time "yesterday 16:20" --key me.key
        """)

    @Argument(help: ArgumentHelp("The exhibit.", valueName: "exhibit"))
    var exhibit: String

    @Option(help: ArgumentHelp("Who; me is whoever records it.", valueName: "ref"))
    var who: String?

    @Option(help: ArgumentHelp("What for.", valueName: "code"))
    var purpose: String?

    @Option(help: ArgumentHelp("How.", valueName: "code"))
    var how: String?

    @OptionGroup var options: ExhibitActOptions

    func run() throws {
      let recorder = try ExhibitRecorder(options)
      try recorder.recordAndPrint(
        .evidenceAccessed, known: ["subject": .string("\(recorder.exhibit(exhibit))")],
        said: said(("data.who", who), ("data.purpose", purpose), ("data.how", how)))
    }
  }
}
