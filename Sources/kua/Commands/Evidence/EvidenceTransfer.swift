import ArgumentParser
import Evidence
import IncidentEvents
import Ledger
import TransparencyLog

extension EvidenceCommand {
  /// `kua evidence transfer`.
  struct Transfer: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "transfer",
      abstract: "Record that an exhibit passed from one hand to another; both sign.",
      discussion: """
        FILE is the file as it is given, --received the copy the receiver took; without one the medium itself passes on, \
        and is read once. Whoever gives signs with the first --key, whoever receives with the second. Where one of \
        them can not sign, --attested names the document that stands in for it.

        What does not agree with the registration, or on the way, is recorded all the same: the exhibit is quarantined.

        Examples:
          kua evidence transfer 118-2 118.mp4 --purpose court --authority 17-04/256 --key custodian.key --key clerk.key
          kua evidence transfer 118-2 118.mp4 --received /media/court/118.mp4 --purpose copying --key custodian.key --key clerk.key
        """)

    @Argument(help: ArgumentHelp("The exhibit.", valueName: "exhibit"))
    var exhibit: String

    @Argument(help: ArgumentHelp("The file as it is given.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The file as it was received.", valueName: "file"), completion: .file())
    var received: String?

    @Option(help: ArgumentHelp("Who gives it. Default: who acts.", valueName: "ref"))
    var from: String?

    @Option(help: ArgumentHelp("Who receives it. Default: whose key is the second.", valueName: "ref"))
    var to: String?

    @Option(help: ArgumentHelp("What for.", valueName: "code"))
    var purpose: String?

    @Option(help: ArgumentHelp("The document that orders it.", valueName: "document"))
    var authority: String?

    @OptionGroup var options: ExhibitActOptions

    func run() throws {
      let recorder = try ExhibitRecorder(options)
      let digests = try MediaReading.digests(of: [file] + (received.map { [$0] } ?? [])).map(\.sha256.hex)
      var known: [String: JSONText] = [
        "subject": .string("\(try recorder.exhibit(exhibit))"), "data.digestOut": .string(digests[0]),
        "data.digestIn": .string(digests.last ?? digests[0]),
      ]
      if from == nil { known["data.from"] = .string("\(recorder.acting.actor)") }
      if to == nil, recorder.acting.signers.count == 2 {
        known["data.to"] = .string("\(recorder.acting.signers[1].actor)")
      }
      try recorder.recordAndPrint(
        .evidenceTransferred, known: known,
        said: said(
          ("data.from", from), ("data.to", to), ("data.purpose", purpose), ("data.authority", authority)))
    }
  }
}
