import ArgumentParser

/// `kua evidence`: exhibits, from the media file to the court.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Exhibits: their files, through whose hands they went, and what is handed to a court.",
    discussion: """
      What a court is handed anyone can check, offline and without a ledger: kua verify BUNDLE.zip FILE…

      Examples:
        kua evidence custody exhibit:q2w
        kua evidence custody exhibit:q2w --format html --language ru --out custody.html
        kua evidence bundle case:k3q7 --out bundle.zip --act 17-04/256 --recipient court --key prosecutor.key
      """,
    subcommands: [CustodyCommand.self, BundleCommand.self])
}
