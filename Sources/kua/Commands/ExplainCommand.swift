import ArgumentParser
import IncidentEvents
import Language
import Projections
import Rulebook

/// `kua explain`: what an event type, a rule or a figure is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain an event type, a rule or a figure; without a name, list them all.",
    discussion: """
      Needs no ledger: types, rules and figures are part of the program, made from Schemas/.

      Examples:
        kua explain
        kua explain offence.registered
        kua explain OFF-02
        kua explain persons.sentenced --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "As in offence.registered, OFF-02 or persons.sentenced.", valueName: "type|rule|figure"),
    completion: .list(
      EventType.allCases.map(\.short) + RuleDefinition.all.map(\.code.text) + Figure.allCases.map(\.key)))
  var name: String?

  @Option(help: "table or json.")
  var format = OutputFormat.table

  func validate() throws { try format.check(isOneOf: [.table, .json]) }

  func run() throws {
    var output = StandardStream.output()
    try output.write(answer(.output))
    try output.flush()
  }

  private func answer(_ terminal: Terminal) throws -> String {
    let isJSON = format == .json
    guard let name else { return isJSON ? Self.listJSON.text + "\n" : Self.list(terminal) }
    if let type = EventType(written: name) {
      let found = TypeExplanation(schema: type.schema)
      return isJSON ? found.json.text + "\n" : found.text(terminal)
    }
    if let rule = RuleDefinition.named(RuleCode(name.uppercased())) {
      let found = RuleExplanation(rule: rule)
      return isJSON ? found.json.text + "\n" : found.text(terminal)
    }
    if let figure = Figure.allCases.first(where: { $0.key == name }) {
      let found = FigureExplanation(figure: figure)
      return isJSON ? found.json.text + "\n" : found.text(terminal)
    }
    throw Problem.notFound(Phrase.Problem.notExplained(name: .text(name)))
  }

  /// Everything there is to explain.
  static func list(_ terminal: Terminal) -> String {
    var types = Table(.text(Phrase.Explain.eventType.spoken), .text("", mayShrink: true))
    for type in EventType.allCases { types.add([type.short, type.summary.spoken]) }
    var rules = Table(
      .text(Phrase.Explain.rule.spoken), .text(Phrase.Explain.answer.spoken),
      .text(Phrase.Explain.basis.spoken, mayShrink: true))
    for rule in RuleDefinition.all {
      rules.add([rule.code.text, RuleExplanation.spoken(rule.answer), rule.basis.spoken])
    }
    var figures = Table(.text(Phrase.Explain.figure.spoken), .text("", mayShrink: true))
    for figure in Figure.allCases { figures.add([figure.key, figure.title.spoken]) }
    return [types, rules, figures].map { $0.text(terminal) }.joined(separator: "\n")
  }

  static var listJSON: JSONText {
    .object([
      ("types", .array(EventType.allCases.map { .string("\($0.name)") })),
      ("rules", .array(RuleDefinition.all.map { .string($0.code.text) })),
      ("figures", .array(Figure.allCases.map { .string($0.key) })),
    ])
  }
}
