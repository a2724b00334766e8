import ArgumentParser

/// `kua evidence`: exhibits, from the device to their end.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Exhibits: their files' digests, through whose hands they go, what is handed to a court.",
    discussion: """
      An exhibit is named by its number, its reference, or the beginning of one. Each act is an event that names the \
      exhibit's event before it, so that a dropped one shows. What is missing is asked on a terminal, and the whole \
      is shown before it is written; elsewhere everything missing is told at once.

      Examples:
        kua evidence register 118.mp4 --number 118 --report 1234/2024 --camera AX-1032 --key me.key
        kua evidence check /media/usb/118.mp4
        kua evidence access 118-2 --who me --purpose review --how viewing --key me.key
        kua evidence hold place 118-2 --act 17-04/256 --key prosecutor.key
        kua evidence custody exhibit:q2w --format html --language ru --out custody.html
        kua evidence bundle case:k3q7 --out bundle.zip --act 17-04/256 --recipient court --key prosecutor.key
      """,
    subcommands: [
      Register.self, Acquire.self, Transfer.self, Access.self, Check.self, Derive.self, Rule.self,
      HoldCommand.self, Dispose.self, CustodyCommand.self, BundleCommand.self,
    ])
}
