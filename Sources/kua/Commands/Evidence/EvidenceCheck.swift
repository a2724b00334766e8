import ArgumentParser
import Evidence
import IncidentEvents
import Language
import Ledger
import TransparencyLog

extension EvidenceCommand {
  /// `kua evidence check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say which exhibit a file is, and which parts of it are intact.",
      discussion: """
        By its digest alone: this is exhibit … of case …, or no such recording is known. Where it is not what it \
        should be (--exhibit), or has the size of a registered file, it is compared segment by segment, and the bytes \
        and, as far as the length of the recording is known, the minutes that are intact are named.

        --record writes that the exhibit's digest was computed again, and what it was. One that differs puts the \
        exhibit into quarantine until a later check agrees or a court rules.

        Exit code 2 when the file is not the exhibit's, or none is known.

        Examples:
          kua evidence check 118.mp4
          kua evidence check /media/usb/118.mp4 --exhibit 118-2
          kua evidence check 118.mp4 --record --key me.key
        """)

    @Argument(help: ArgumentHelp("The files.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("The exhibit it should be; of a single file.", valueName: "exhibit"))
    var exhibit: String?

    @Flag(help: "Record the check; of a single file.")
    var record = false

    @OptionGroup var options: ExhibitActOptions

    func validate() throws {
      if files.count > 1, record || exhibit != nil {
        throw ValidationError("--record and --exhibit are of a single file; check the files one by one.")
      }
      if !record, options.dryRun || options.yes || !options.texts.isEmpty {
        throw ValidationError("--dry-run, --yes, --time, --performer and --attested go with --record.")
      }
    }

    func run() throws {
      let recorder = record ? try ExhibitRecorder(options) : nil
      let ledger = try recorder?.ledger ?? options.writing.open()
      let history =
        try recorder?.history ?? ledger.history(for: options.writing.acting.named.reader(in: ledger))
      let named = try exhibit.map { try meant($0, recorder, ledger) }
      let digests = try MediaReading.digests(of: files)
      var isFine = true
      var output = StandardStream.output()
      var answers: [JSONText] = []
      if options.writing.format == .table {
        try output.write(ledger.description.heading(in: Spoken.language))
      }
      for (path, digest) in zip(files, digests) {
        let check = try FileCheck(path, digest, named: named, in: ledger, history)
        check.restoreTree(in: ledger)
        if check.answer != .exhibit { isFine = false }
        let page = FileCheckPage(check: check, description: ledger.description, language: Spoken.language)
        if options.writing.format == .table {
          try output.write(page.text(.output))
          // What was found is told before anybody is asked whether to record it.
          try output.flush()
        }
        let answer = try recorder.map { try write(check, $0) }
        if options.writing.format == .json {
          answers.append(page.json(answer))
        } else if let answer {
          try output.write(answer.text(.output))
        }
        try answer?.settle(options.writing.format)
      }
      if options.writing.format == .json {
        try output.write(JSONText.object([("files", .array(answers))]).text + "\n")
      }
      try output.flush()
      if !isFine { throw ExitStatus.verificationFailed }
    }

    /// The exhibit that was named, whoever reads.
    private func meant(_ typed: String, _ recorder: ExhibitRecorder?, _ ledger: Ledger) throws -> Reference {
      if let recorder { return try recorder.exhibit(typed) }
      let reader = try options.writing.acting.named.reader(in: ledger)
      return try ExhibitRecorder.thing(typed, [.exhibit], "exhibit", .looking(in: ledger, for: reader))
    }

    /// Records that the digest of the exhibit's file was computed again.
    private func write(_ check: FileCheck, _ recorder: ExhibitRecorder) throws -> ActAnswer {
      let exhibits = Set(
        check.known.filter { !$0.isRetracted && $0.type != .evidenceAcquired }.map(\.exhibit))
      guard let subject = check.named?.exhibit ?? (exhibits.count == 1 ? exhibits.first : nil) else {
        throw Problem(
          "no-exhibit",
          FilledPhrase(exhibits.isEmpty ? Phrase.Exhibits.nothingToRecord : Phrase.Exhibits.severalToRecord),
          exit: exhibits.isEmpty ? .verificationFailed : .usage)
      }
      let answer = try recorder.record(
        .evidenceVerified,
        known: [
          "subject": .string("\(subject)"), "data.sha256": .string(check.digest.sha256.hex),
          "data.tool": .string("kua-\(Kua.configuration.version)"),
        ], said: [:])
      try answer.release()
      return answer
    }
  }
}
