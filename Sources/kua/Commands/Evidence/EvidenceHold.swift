import ArgumentParser
import IncidentEvents
import Ledger
import Projections
import Rulebook

extension EvidenceCommand {
  /// `kua evidence hold`.
  struct HoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hold",
      abstract: "Legal holds: what is held is neither disposed of nor erased.",
      discussion: """
        Examples:
          kua evidence hold place 118-2 --act 17-04/256 --key prosecutor.key
          kua evidence hold lift 118-2 --act 17-04/311 --key prosecutor.key
        """,
      subcommands: [Place.self, Lift.self])

    /// What a hold may stand on.
    static let targets: [EntityKind] = [.exhibit, .case, .person]

    /// `kua evidence hold place`.
    struct Place: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "place",
        abstract: "Place a hold on an exhibit, a case or a person.",
        discussion: """
          Examples:
            kua evidence hold place 118-2 --act 17-04/256 --key prosecutor.key
            kua evidence hold place case:hkk6 --act 17-04/256 --key prosecutor.key
          """)

      @Argument(help: ArgumentHelp("The exhibit, case or person.", valueName: "ref"))
      var target: String

      @Option(help: ArgumentHelp("The act it rests on.", valueName: "document"))
      var act: String?

      @OptionGroup var options: ExhibitActOptions

      func run() throws {
        let recorder = try ExhibitRecorder(options)
        let subject = try recorder.thing(target, HoldCommand.targets, "target")
        try recorder.recordAndPrint(
          .legalHoldPlaced, known: ["subject": .string("\(subject)")], said: said(("data.act", act)))
      }
    }

    /// `kua evidence hold lift`.
    struct Lift: ParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "lift",
        abstract: "Lift a hold.",
        discussion: """
          The only hold that stands need not be named.

          Examples:
            kua evidence hold lift 118-2 --act 17-04/311 --key prosecutor.key
            kua evidence hold lift 118-2 --hold 01907207 --act 17-04/311 --key prosecutor.key
          """)

      @Argument(help: ArgumentHelp("The exhibit, case or person.", valueName: "ref"))
      var target: String

      @Option(
        help: ArgumentHelp(
          "The event that placed it: its position, its id or the beginning.", valueName: "event"))
      var hold: String?

      @Option(help: ArgumentHelp("The act it rests on.", valueName: "document"))
      var act: String?

      @OptionGroup var options: ExhibitActOptions

      func run() throws {
        let recorder = try ExhibitRecorder(options)
        let subject = try recorder.thing(target, HoldCommand.targets, "target")
        var known: [String: JSONText] = ["subject": .string("\(subject)")]
        let standing = try recorder.holds(on: subject)
        if hold == nil, standing.count == 1 { known["data.hold"] = .string("\(standing[0].id)") }
        try recorder.recordAndPrint(
          .legalHoldLifted, known: known, said: said(("data.hold", hold), ("data.act", act)))
      }
    }
  }
}

extension ExhibitRecorder {
  /// The holds that stand on an exhibit, a case or a person itself.
  func holds(on subject: Reference) throws -> [Hold] {
    switch subject.kind {
    case .exhibit: try state(of: subject).holds
    case .case: try history.state(CaseState.self, of: subject).holds
    case .person: try history.state(PersonState.self, of: subject).holds
    default: []
    }
  }
}
