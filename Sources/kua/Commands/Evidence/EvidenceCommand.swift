import ArgumentParser

/// `kua evidence`: from the video file to the court.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Exhibits: their files, their chain of custody, and what a court is handed.",
    discussion: """
      Whoever holds an exhibit's file can show that it is the one registered, by whom and when, and through whose \
      hands it went since. What a court is handed can be checked by anyone, offline: kua verify BUNDLE.zip FILE…

      Examples:
        kua evidence bundle case:k3q7 --out bundle.zip --act 17-04/256 --recipient court --key prosecutor.key
        kua evidence bundle --help
      """,
    subcommands: [BundleCommand.self])
}
