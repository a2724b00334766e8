import ArgumentParser
import Evidence
import IncidentEvents
import Language
import TransparencyLog

extension EvidenceCommand {
  /// `kua evidence derive`.
  struct Derive: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "derive",
      abstract: "Record a copy made of an exhibit: a clip, a redaction, a transcode. The original is kept.",
      discussion: """
        The copy is an exhibit of its own, with the exhibit it was made of as its parent. A copy of a copy names the \
        copy. What the copy was made of is not changed and not replaced.

        Examples:
          kua evidence derive 118-2 118-blurred.mp4 --method redaction --reason third-party-privacy --key me.key
          kua evidence derive 118-2 118-3min.mp4 --method clip --reason court-request --key me.key
        """)

    @Argument(help: ArgumentHelp("The exhibit it was made of.", valueName: "exhibit"))
    var exhibit: String

    @Argument(help: ArgumentHelp("The copy.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: ArgumentHelp("How it was made.", valueName: "code"))
    var method: String?

    @Option(help: ArgumentHelp("Why.", valueName: "code"))
    var reason: String?

    @Option(
      help: ArgumentHelp("The type, where the content does not tell it.", valueName: "type"),
      completion: .list(MediaType.allValueStrings))
    var mediaType: MediaType?

    @OptionGroup var options: ExhibitActOptions

    func run() throws {
      let recorder = try ExhibitRecorder(options)
      let parent = try recorder.exhibit(exhibit)
      let media = StatedMedia(path: file, digest: try MediaReading.recorded([file])[0])
      if let original = try recorder.history.exhibitFile(of: parent), original.sha256 == media.digest.sha256 {
        throw Problem("not-a-copy", Phrase.Exhibits.notACopy(path: .text(file)), exit: .usage)
      }
      try recorder.recordAndPrint(
        .evidenceDerived,
        known: [
          "data.bytes": .integer(media.digest.bytes), "data.parent": .string("\(parent)"),
          "data.mediaType": .string(try media.type(stated: mediaType).name),
          "data.sha256": .string(media.digest.sha256.hex),
        ],
        said: said(("data.method", method), ("data.reason", reason)))
    }
  }
}
