import ArgumentParser
import Language
import Ledger

/// `kua publish`: what others read without the ledger.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish the log's hashes and checkpoint, and a year's statistics.",
    discussion: """
      The log's hashes are published as static files: a web server hands them out, or they are copied to a disk. A \
      year's table is published by recording its digest; kua dashboard makes the public pages from it.

      Examples:
        kua publish tiles --out /srv/www/log
        kua publish statistics 2024 --dry-run
        kua publish statistics 2024 --key statistician.key
        kua publish briefing 2024 --document 02-11/2025 --figure offences.registered=1184 --key statistician.key
        kua publish list
      """,
    subcommands: [Tiles.self, Statistics.self, BriefingCommand.self, List.self], defaultSubcommand: Tiles.self
  )

  /// `kua publish tiles`.
  struct Tiles: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tiles",
      abstract: "Write the log's tree to a directory (C2SP tlog-tiles), or bring up to date what is there.",
      discussion: """
        Writes DIR/checkpoint and DIR/tile/LEVEL/NUMBER. They hold hashes and a size, and no \
        word of any event: with them anyone can check proofs, and that the log was only appended to.

        The checkpoint is released first. Tiles are on disk before the checkpoint that needs them takes the place of \
        the former one: whatever interrupts it, the directory is whole, as it was or as it is to be. A directory that \
        holds another log, or one that this log does not extend, is refused, and nothing in it is changed.

        Entries are left out. --with-entries adds DIR/tile/entries, readable by its owner only: everything that \
        stands openly in the log - who recorded what, when, of which case, which person's reference, which article. \
        Names and protected values are in the vault and never in it. Hand it to those only who may read the log.

        To hand out cosignatures that were added with kua checkpoint add, publish again.

        Examples:
          kua publish tiles --out /srv/www/log
          kua publish tiles --out /srv/www/log --at-size 70000
          kua publish tiles --out /media/auditor/log --with-entries
        """)

    @Option(
      help: ArgumentHelp("A new directory, or one published before.", valueName: "dir"),
      completion: .directory)
    var out: String

    @Option(
      help: ArgumentHelp(
        "Publish the checkpoint of this size, released before (default: the newest).", valueName: "n"))
    var atSize: Int?

    @Flag(help: "Add every entry whole: all that stands openly in the log. Not for the public.")
    var withEntries = false

    @OptionGroup var options: LedgerOptions

    @Option(help: "table or json.")
    var format = OutputFormat.table

    func validate() throws { try format.check(isOneOf: [.table, .json]) }

    func run() throws {
      let ledger = try options.open()
      let progress = Progress("files")
      let publication = try ledger.publish(to: out, size: atSize, withEntries: withEntries) {
        progress.report($0, of: $1)
      }
      progress.end()
      let page = PublicationPage(
        publication: publication, cosigned: try ledger.judged(publication.checkpoint),
        description: ledger.description, hasEntries: withEntries)
      var output = StandardStream.output()
      try output.write(format == .json ? page.json.text + "\n" : page.text(.output))
      try output.flush()
    }
  }
}
