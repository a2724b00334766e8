import ArgumentParser
import Evidence
import IncidentEvents
import TransparencyLog

extension EvidenceCommand {
  /// `kua evidence acquire`.
  struct Acquire: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "acquire",
      abstract: "Record that a recording was taken off its device, with its digest there.",
      discussion: """
        FILE is the file on the device, before it is copied: its SHA-256 is what a registration is compared with. A new \
        exhibit is made; kua evidence register of the same file goes on under it.

        Examples:
          kua evidence acquire /media/AX-1032/0117.mp4 --camera AX-1032 --dock D-7 --method dock --operator me --clock-offset 350 --key me.key
          kua evidence acquire /media/phone/voice.m4a --method memory-card --operator me --key me.key
        """)

    @Argument(help: ArgumentHelp("The file on the device.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The camera it was recorded with.", valueName: "ref"))
    var camera: String?

    @Option(help: ArgumentHelp("The docking station, by its serial number.", valueName: "number"))
    var dock: String?

    @Option(help: ArgumentHelp("How it is taken off the device.", valueName: "code"))
    var method: String?

    @Option(
      name: .customLong("operator"), help: ArgumentHelp("Who takes it off the device.", valueName: "ref"))
    var operating: String?

    @Option(
      help: ArgumentHelp("The device's clock minus true time, in milliseconds.", valueName: "milliseconds"))
    var clockOffset: String?

    @Option(help: ArgumentHelp("The exhibit, where there is one already.", valueName: "exhibit"))
    var exhibit: String?

    @OptionGroup var options: ExhibitActOptions

    func run() throws {
      let recorder = try ExhibitRecorder(options)
      var known: [String: JSONText] = [:]
      if let exhibit { known["subject"] = .string("\(try recorder.exhibit(exhibit))") }
      known["data.sourceDigest"] = .string(try MediaReading.recorded([file])[0].sha256.hex)
      try recorder.recordAndPrint(
        .evidenceAcquired, known: known,
        said: said(
          ("data.camera", camera), ("data.dock", dock), ("data.method", method), ("data.operator", operating),
          ("data.clockOffset", clockOffset)))
    }
  }
}
