import ArgumentParser

/// `kua evidence`: exhibits, from the media file to the court.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Exhibits: their files, through whose hands they went, and what is handed to a court.",
    discussion: """
      Examples:
        kua evidence custody exhibit:q2w
        kua evidence custody exhibit:q2w --format html --language ru --out custody.html
      """,
    subcommands: [CustodyCommand.self])
}
