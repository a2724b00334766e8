import ArgumentParser
import Evidence
import IncidentEvents
import Language
import Rulebook
import TransparencyLog

extension EvidenceCommand {
  /// `kua evidence register`.
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Register files as exhibits, with their digests.",
      discussion: """
        Each file is read once: its size, its SHA-256, the hash tree over its segments of 1 MiB, and its type, by its \
        content. Files of any size; several are read at once. A file that changes while it is read is not registered. \
        Where ffprobe (FFmpeg) is on the PATH, when the recording began and ended is taken from the file unless it is \
        given; the device's clock is believed as it is. A file that was acquired goes on under its exhibit.

        The rules check that the officer held the camera then, and that the recording is of an attended call-out.

        Examples:
          kua evidence register 118.mp4 --number 118 --kind body-camera --report 1234/2024 --camera AX-1032 --officer actor:m6q --key me.key
          kua evidence register a.mp4 b.mp4 --number 118-1 --number 118-2 --kind body-camera --case case:hkk6 --report 1234/2024 --camera AX-1032 --key me.key
          kua evidence register scan.pdf --number 119 --kind document --case case:hkk6 --title "…" --dry-run --key me.key
        """)

    @Argument(help: ArgumentHelp("The files.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(
      help: ArgumentHelp("The exhibit number; once for each file, in their order.", valueName: "number"))
    var number: [String] = []

    @Option(help: ArgumentHelp("What it is. Default with --camera: body-camera.", valueName: "code"))
    var kind: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("The case it belongs to.", valueName: "ref"))
    var file: String?

    @Option(help: ArgumentHelp("The report whose call-out it records.", valueName: "ref"))
    var report: String?

    @Option(help: ArgumentHelp("The camera that recorded it.", valueName: "ref"))
    var camera: String?

    @Option(help: ArgumentHelp("Who wore the camera.", valueName: "ref"))
    var officer: String?

    @Option(help: ArgumentHelp("When the recording begins; of a single file.", valueName: "time"))
    var recordedFrom: String?

    @Option(help: ArgumentHelp("When it ends; of a single file.", valueName: "time"))
    var recordedTo: String?

    @Option(
      help: ArgumentHelp("The type, where the content does not tell it.", valueName: "type"),
      completion: .list(MediaType.allValueStrings))
    var mediaType: MediaType?

    @Option(help: ArgumentHelp("What it shows; once for each file. It goes to the vault.", valueName: "text"))
    var title: [String] = []

    @Option(
      name: .customLong("storage-uri"),
      help: ArgumentHelp("Where the file lies; once for each file. It goes to the vault.", valueName: "uri"))
    var storageURI: [String] = []

    @Option(
      help: ArgumentHelp(
        "The exhibit it goes on under; new, where the same file is to be an exhibit of its own once more.",
        valueName: "exhibit"))
    var exhibit: String?

    @OptionGroup var options: ExhibitActOptions

    func validate() throws {
      for (name, given) in [("number", number), ("title", title), ("storage-uri", storageURI)]
      where given.count > files.count {
        throw ValidationError("--\(name) is given \(given.count) times for \(files.count) files.")
      }
      if files.count > 1 {
        for (name, given) in [
          ("recorded-from", recordedFrom), ("recorded-to", recordedTo),
          ("exhibit", exhibit == "new" ? nil : exhibit),
        ] where given != nil {
          throw ValidationError("--\(name) is of a single file; register the files one by one.")
        }
      }
    }

    func run() throws {
      if files.count > 1, number.count < files.count, !Terminal.isSomebodyThere {
        throw ValidationError(
          "--number is given \(number.count) times for \(files.count) files; nothing was recorded.")
      }
      let recorder = try ExhibitRecorder(options)
      let digests = try MediaReading.recorded(files)
      for (at, digest) in digests.enumerated() {
        if let same = digests[..<at].firstIndex(where: { $0.sha256 == digest.sha256 }) {
          throw Problem(
            "same-file",
            Phrase.Exhibits.sameFile(one: .text(files[same]), other: .text(files[at])), exit: .usage)
        }
      }
      // Everything that can be wrong with a file is told before the first is recorded.
      let media = zip(files, digests).map { StatedMedia(path: $0, digest: $1) }
      let types = try media.map { try $0.type(stated: mediaType) }
      let subjects = try media.map { try subject(of: $0, recorder) }
      var answers = ExhibitAnswers(options.writing.format)
      do {
        for (at, one) in media.enumerated() {
          let answer = try recorder.record(
            .evidenceRegistered, known: known(one, types[at], subjects[at]), said: texts(at))
          try answers.add(answer)
          answers.keep(one.digest, of: answer, in: recorder.ledger)
        }
      } catch {
        try answers.end()
        throw error
      }
      try answers.end()
    }

    /// The exhibit a file is registered as: the one given, or the one it was acquired as; nil for a new one.
    private func subject(of media: StatedMedia, _ recorder: ExhibitRecorder) throws -> Reference? {
      if let exhibit, exhibit != "new" { return try recorder.exhibit(exhibit) }
      if exhibit != nil { return nil }
      let earlier = try recorder.history.exhibitFiles(withDigest: media.digest.sha256).filter {
        !$0.isRetracted
      }
      if let known = earlier.first(where: { $0.type != .evidenceAcquired }) {
        throw Problem(
          "known-file",
          Phrase.Exhibits.knownFile(
            exhibit: .text(known.exhibit.short), number: .text(known.number ?? "—"), path: .text(media.path)))
      }
      guard let acquired = earlier.last else { return nil }
      StandardStream.note(
        "kua: "
          + Phrase.Exhibits.goesOn(exhibit: .text(acquired.exhibit.short), path: .text(media.path)).text(
            in: Spoken.language) + "\n")
      return acquired.exhibit
    }

    private func known(
      _ media: StatedMedia, _ type: MediaType, _ subject: Reference?
    ) -> [String: JSONText] {
      var known: [String: JSONText] = [
        "data.bytes": .integer(media.digest.bytes), "data.sha256": .string(media.digest.sha256.hex),
        "data.segmentRoot": .string(media.digest.segmentRoot.hex), "data.mediaType": .string(type.name),
      ]
      if let subject { known["subject"] = .string("\(subject)") }
      if recordedFrom == nil, recordedTo == nil,
        type.name.hasPrefix("video/") || type.name.hasPrefix("audio/")
      {
        let times = media.times()
        if let from = times.from { known["data.recordedFrom"] = .string("\(from)") }
        if let to = times.to { known["data.recordedTo"] = .string("\(to)") }
      }
      return known
    }

    /// What was typed of the file at a place.
    private func texts(_ at: Int) -> [String: [String]] {
      func one(_ given: [String]) -> String? { at < given.count ? given[at] : nil }
      return said(
        ("data.number", one(number)), ("data.kind", kind ?? (camera == nil ? nil : "body-camera")),
        ("data.case", file), ("data.report", report), ("data.camera", camera), ("data.officer", officer),
        ("data.recordedFrom", recordedFrom), ("data.recordedTo", recordedTo), ("data.title", one(title)),
        ("data.storageURI", one(storageURI)))
    }
  }
}
