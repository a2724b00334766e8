import ArgumentParser
import EventLog
import Glibc
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// `kua facts`: what a year's figures count, thing by thing, for a statistician's own tools.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Hand out a year's facts as lines of JSON, for a statistician's own tools.",
    discussion: """
      One line for each thing that the figures of the year count: offences, reports, registrations, call-outs, risk \
      surveys, high-risk designations, protective orders, cases. Each says what kind it is, the month, and a few words and \
      bands; no reference, number, name, place or exact time. What each member means, and how the lines come to the \
      figures of `kua stats`, says Schemas/facts/README.md. DuckDB and Spark read them as they are.

      They are not for the public: a rare combination can single out a person. Only statisticians and auditors get them, \
      and it is recorded (facts.exported: who, what for, how many, their digest) before the first line leaves. --out \
      writes a file that only its owner reads.

      Examples:
        kua facts 2024 --purpose statistics --key statistician.key --out facts.ndjson
        kua facts 2024 --purpose research --actor actor:k7qa | gzip > facts.ndjson.gz
        duckdb -c "SELECT weekday, hour, count(*) FROM 'facts.ndjson' WHERE kind = 'offence' GROUP BY ALL"
      """)

  @Argument(help: "The calendar year, in local time.")
  var year: Int

  @Option(
    help: ArgumentHelp(
      "What for: \(ExportPurpose.allCases.map(\.name).joined(separator: ", ")).", valueName: "code"),
    completion: .list(ExportPurpose.allCases.map(\.name)))
  var purpose: ExportPurpose

  @Option(
    help: ArgumentHelp(
      "Where they go, readable by you only (default: standard output, no terminal).", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup var writing: WritingOptions

  func validate() throws {
    guard 1900...2099 ~= year else { throw ValidationError("A year is from 1900 to 2099, not \(year).") }
  }

  private var goesToOutput: Bool { out == nil || out == "-" }

  func run() throws {
    if goesToOutput, isatty(STDOUT_FILENO) == 1 {
      throw Problem("usage", Phrase.Facts.terminalAlone.text(in: Spoken.language), exit: .usage)
    }
    let ledger = try writing.open()
    let acting = try writing.acting.named.proven(in: ledger)
    try Self.check(acting, in: ledger)
    if let out, !goesToOutput { try ReportFile(path: out).checkPlace() }
    let (lines, size) = try ledger.withCurrent(StatisticsView.self, in: ledger.views()) { view, projection in
      let facts = try view.facts(of: year, convictions: projection.firstConvictions())
      return (FactLines(facts), projection.log.size)
    }
    let recorded = try event(lines, upTo: size, by: acting).record(
      in: ledger, by: acting, waiting: writing.wait)
    try handOut(lines, upTo: size, recorded, ledger)
  }

  /// Refuses who may not have them before anything is made.
  private static func check(_ acting: Acting, in ledger: Ledger) throws {
    let state = try ledger.history().state(ActorState.self, of: acting.actor)
    let entitled = RoleTable.recorders(of: .factsExported)
    guard state.roles.intersects(entitled) else {
      let roles = Role.allCases.filter(entitled.contains).map { PhraseValue.word($0.phrase) }
      throw Problem(
        "not-entitled", Phrase.Facts.notEntitled(actor: .text("\(acting.actor)"), roles: .list(roles)))
    }
  }

  private func event(_ lines: FactLines, upTo size: Int, by acting: Acting) -> CommandEvent {
    CommandEvent(
      type: .factsExported, subject: acting.body,
      data: [
        ("facts", .integer(lines.lines.count)), ("purpose", .string(purpose.name)),
        ("sha256", .string(lines.digest)), ("size", .integer(size)), ("year", .integer(year)),
      ])
  }

  /// The export is recorded: now the lines leave.
  private func handOut(_ lines: FactLines, upTo size: Int, _ recorded: RecordedEvent, _ ledger: Ledger) throws
  {
    let language = Terminal.output.language
    let record = Phrase.Facts.recorded(
      event: .text("\(recorded.id)"), position: .number(recorded.position)
    ).text(in: language)
    let warning = Phrase.Facts.notPublic.text(in: language)
    guard let out, !goesToOutput else {
      ledger.description.noteSynthetic()
      var output = StandardStream.output()
      try output.write(lines.text)
      try output.flush()
      return StandardStream.note("kua: \(record)\nkua: \(warning)\n")
    }
    try ReportFile(path: out).write(lines.text)
    var output = StandardStream.output()
    if writing.format == .json {
      let answer = JSONText.object(
        [
          ("year", .integer(year)), ("facts", .integer(lines.lines.count)), ("size", .integer(size)),
          ("sha256", .string(lines.digest)), ("file", .string(out)),
          (
            "recorded",
            .object([("position", .integer(recorded.position)), ("id", .string("\(recorded.id)"))])
          ),
        ] + ledger.description.syntheticMember)
      try output.write(answer.text + "\n")
    } else {
      let written = Phrase.Facts.written(
        facts: .number(lines.lines.count), path: .text(out), year: .text("\(year)")
      ).text(in: language)
      try output.write(
        ledger.description.heading(in: language) + [written, record, warning].map { $0 + "\n" }.joined())
    }
    try output.flush()
  }
}
