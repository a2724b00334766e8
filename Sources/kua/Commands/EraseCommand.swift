import ArgumentParser
import IncidentEvents
import Ledger
import Projections

/// `kua erase`: forgets a person without breaking a hash or a figure.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Destroy the keys of a person's values; every entry, hash and figure stays.",
    discussion: """
      Two key officers sign, one of them outside the police: the first --key acts, the second co-signs. It is \
      refused while a hold stands on the person or a case of theirs, a case is open, a sentence is not served, or a \
      retention period runs; each reason is named.

      The event comes first. Then the vault is written anew under a new key without the person's values, the old \
      vault and key are overwritten, and files of refused submissions are swept. Cut short anywhere, the next command \
      that writes ends it. Earlier backups of the vault open no more, for nobody: give --backup for a fresh one.

      What it can not reach it lists: copies of the keys, remnants on the disk, what was given out, and what others \
      wrote about the person under the key of a case or report.

      Examples:
        kua erase person:ab3 --authority 7/2031 --key officer1.key --key officer2.key --backup /media/backup/astana.kua
        kua erase person:ab3 --authority 7/2031 --key officer1.key --key officer2.key --no-backup
      """)

  @Argument(help: ArgumentHelp("The person, under any reference; or its beginning.", valueName: "person"))
  var person: String

  @Option(
    help: ArgumentHelp(
      "The document that orders it: its number, or sha256: and its digest.", valueName: "document"))
  var authority: String

  @Option(
    help: ArgumentHelp("Where to make a fresh backup when it is done.", valueName: "dir"),
    completion: .directory)
  var backup: String?

  @Flag(help: "Make no fresh backup: one is made elsewhere.")
  var noBackup = false

  @OptionGroup var writing: WritingOptions

  func validate() throws {
    guard (backup != nil) != noBackup else {
      throw ValidationError(
        "Earlier backups of the vault open no more after an erasure: give --backup DIR for a fresh one, or --no-backup."
      )
    }
  }

  func run() async throws {
    let ledger = try writing.open()
    let acting = try writing.acting.named.acting(in: ledger)
    let subject =
      try Reference(person)
      ?? ReferenceFinder(ledger: ledger, history: ledger.history()).entity(
        person, of: [.person])
    let report = try ledger.erase(subject, authority: authority, by: acting, waiting: writing.wait)
    var fresh: CopyReport?
    if let backup {
      let progress = CopyProgress()
      fresh = try await ledger.backup(to: backup, waiting: writing.wait, progress: progress.report)
      progress.end()
    }
    if let reason = try ledger.checkpointToShow().reason { StandardStream.note("kua: \(reason)\n") }
    let page = ErasurePage(report: report, backup: fresh, description: ledger.description)
    var output = StandardStream.output()
    try output.write(writing.format == .json ? page.json.text + "\n" : page.text(.output))
    try output.flush()
    if let fresh, !fresh.isSound { throw ExitStatus.verificationFailed }
  }
}
