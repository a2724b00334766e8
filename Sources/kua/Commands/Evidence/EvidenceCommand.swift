import ArgumentParser

/// `kua evidence`: from the video file to the court.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Exhibits: their files, their chain of custody, and what a court is handed.",
    subcommands: [BundleCommand.self])
}
