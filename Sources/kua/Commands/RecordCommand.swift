import ArgumentParser
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// `kua record`: an act entered by hand.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record an act by hand: asked on a terminal for what is missing, shown before it is written.",
    discussion: """
      Without a type, lists the types in words, those that your roles may record first. With a type and --help, \
      lists its options: they are made from the schema, so every type has them.

      Times are written as people write them, in local time: 3.7.2024 14:30, 14:30 (today), yesterday 22:00, now. \
      Choices are written by their word in any of the three languages, by their code, or by a beginning. What is \
      spoken of is found by its number (ERDR, KUI, exhibit, court, camera) or by the beginning of its reference; \
      \"new\" is somebody or something new. Events are found by position or the beginning of their id.

      On a terminal everything missing is asked, ? explains, < goes back, Ctrl-D stops. Elsewhere everything \
      missing is told at once, and what is complete is recorded without a question. Before anything is checked it is \
      saved in a draft of your own (KUA_DRAFTS, else ~/.local/state/kua/drafts), from which --draft goes on; an \
      erasure sweeps drafts. In a synthetic ledger now is the time of its last entry.

      Examples:
        kua record
        kua record report.received --help
        kua record report.received --key me.key
        kua record call-out.attended --report 1234/2024 --arrived 14:30 --cameras none --key me.key
        kua record sentence.imposed --case 7112-24-00-1/345 --person ab3 --article 108-1 \\
          --offence 249900000000017/1 --verdict convicted --penalty "30 arrest-days"
        kua record --draft ~/.local/state/kua/drafts/report.received-0190….json
      """)

  @Argument(
    help: ArgumentHelp(
      "What is recorded, as in report.received; nothing lists the types.", valueName: "type"),
    completion: .list(TypeList.recordable.map(\.short)))
  var type: String?

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "The options of the type; kua record TYPE --help lists them.", valueName: "--field value"))
  var fields: [String] = []

  @Option(
    help: ArgumentHelp(
      "Go on with a draft; options given beside it take the place of what it says.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var draft: String?

  @Flag(help: "Record without asking whether to.")
  var yes = false

  @Flag(help: "Show what would be recorded and what the rules say; record nothing.")
  var dryRun = false

  /// What `--help` behind a type becomes: the parser would show the help of the command.
  @Flag(name: .customLong("type-help"), help: .hidden)
  var typeHelp = false

  @OptionGroup var writing: WritingOptions

  private var language: Language { Spoken.language }

  func run() throws {
    if draft == nil, type == nil { return try list() }
    if typeHelp { return try help() }
    let known = try type.map { try Self.recordable($0, language) }
    let ledger = try writing.open()
    let acting = try writing.acting.named.acting(in: ledger)
    var recording = try recording(known, in: ledger, by: acting)
    let texts = try TypeOptions(fields, of: recording.form, in: language).texts
    do {
      let faults = try recording.take(texts)
      try tell(recording.run(faults), recording, ledger)
    } catch is Asking.GivenUp {
      StandardStream.note("\n\(recording.draftHint)\n")
      throw ExitStatus.failure
    }
  }

  /// The act: a new one, or the one of a draft.
  private func recording(_ type: EventType?, in ledger: Ledger, by acting: Acting) throws -> HandRecording {
    let now = try ledger.timeToRecord()
    let act: Act
    let kept: Draft
    if let draft {
      (kept, act) = try Draft.opened(draft, in: ledger, language)
      if let type, type != act.form.type {
        throw Problem(
          "usage",
          Phrase.Recording.otherDraft(draft: .text(act.form.type.short), type: .text(type.short)).text(
            in: language),
          exit: .usage)
      }
    } else {
      guard let type else { throw ExitStatus.usage }
      let random: (UInt64, UInt64) = (.random(in: .min ... .max), .random(in: .min ... .max))
      act = Act(RecordForm(type), id: EventID(milliseconds: now.milliseconds, random: random))
      kept = try Draft(of: act, in: ledger)
    }
    let reader = (try? writing.acting.named.reader(in: ledger)) ?? .anyone
    return HandRecording(
      ledger: ledger, recorder: ActRecorder(ledger: ledger, acting: acting, wait: writing.wait),
      reader: ValueReader(
        language: language, now: Law.zone.localTime(atMilliseconds: now.milliseconds),
        lookup: try LedgerLookup(ledger, for: reader), actor: acting.actor, body: acting.body),
      draft: kept, conversation: Terminal.isSomebodyThere ? Keyboard() : nil, isDryRun: dryRun,
      isConfirmed: yes,
      act: act)
  }

  private func tell(_ outcome: HandRecording.Outcome, _ recording: HandRecording, _ ledger: Ledger) throws {
    let answer = ActAnswer(outcome: outcome, recording: recording, ledger: ledger)
    try answer.release()
    var output = StandardStream.output()
    try output.write(writing.format == .json ? answer.json.text + "\n" : answer.text(.output))
    try output.flush()
    try answer.settle(writing.format)
  }

  // MARK: Types

  private func list() throws {
    var roles: EnumerationSet<Role>?
    if let ledger = try? writing.options.open(), let acting = try? writing.acting.named.acting(in: ledger) {
      roles = try ledger.history().state(ActorState.self, of: acting.actor).roles
    }
    let list = TypeList(language: language, roles: roles)
    var output = StandardStream.output()
    try output.write(writing.format == .json ? list.json.text + "\n" : list.text(.output))
    try output.flush()
  }

  private func help() throws {
    guard let type else { return }
    var output = StandardStream.output()
    try output.write(
      TypeHelp(form: RecordForm(try Self.recordable(type, language)), language: language).text(.output))
    try output.flush()
  }

  /// A command line in which the help of a type is asked for, so that the parser lets it pass.
  static func askingForTypeHelp(_ arguments: [String]) -> [String] {
    guard arguments.first == configuration.commandName,
      arguments.dropFirst().contains(where: { EventType(written: $0) != nil })
    else { return arguments }
    return arguments.map { $0 == "--help" || $0 == "-h" ? "--type-help" : $0 }
  }

  /// The type that is named, if it is recorded by hand.
  static func recordable(_ name: String, _ language: Language) throws -> EventType {
    guard let type = EventType(written: name) else {
      let near = NearWords.near(name.lowercased(), among: TypeList.recordable.map(\.short))
      let typed = PhraseValue.typed(name)
      let names: String = near.joined(separator: ", ")
      let message =
        near.isEmpty
        ? Phrase.Recording.unknownType(typed: typed)
        : Phrase.Recording.unknownTypeNear(near: .text(names), typed: typed)
      throw Problem("usage", message.text(in: language), exit: .usage)
    }
    if type.schema.isLedgerOnly {
      throw Problem(
        "CMD-01",
        Phrase.Recording.ledgerOnly(command: .text(command(writing: type)), type: .text(type.short)).text(
          in: language),
        exit: .usage)
    }
    return type
  }

  /// The command that writes a type which is not recorded by hand.
  private static func command(writing type: EventType) -> String {
    switch type {
    case .bundleIssued: "kua evidence bundle"
    case .factsExported: "kua facts"
    case .ledgerOpened: "kua init"
    case .ledgerContinued: "kua restore --declare-loss"
    case .logKeyRotated: "kua checkpoint rotate-key"
    case .recordAccessed: "kua show --reveal"
    case .statisticsPublished: "kua publish"
    case .subjectKeyDestroyed: "kua erase"
    default: "kua"
    }
  }
}
