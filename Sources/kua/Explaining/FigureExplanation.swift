import Language
import Projections

/// What a figure counts, and how.
struct FigureExplanation {
  let figure: Figure

  private var definition: FigureDefinition { figure.definition }

  private var members: [(String, String)] {
    [
      ("unit", definition.unit), ("population", definition.population), ("time basis", definition.timeBasis),
      ("district", definition.districtRule), ("revision", definition.revisionPolicy),
      ("disclosure", definition.disclosure),
      (
        "briefing 2024",
        (definition.isLowerBound ? "at least " : "") + "\(definition.briefing2024) (\(definition.source))"
      ),
    ]
  }

  func text(_ terminal: Terminal) -> String {
    terminal.bold(definition.key) + "  \(figure.title.spoken)\n"
      + RuleExplanation.readersFirst.dropFirst()
      .map { "\($0.rawValue)  \(figure.title.text(in: $0))\n" }.joined() + "\n\(definition.definition)\n\n"
      + members.map { name, value in
        name + String(repeating: " ", count: 14 - name.count) + value + "\n"
      }.joined()
  }

  var json: JSONText {
    .object([
      ("key", .string(definition.key)), ("title", .string(definition.title)),
      ("titles", RuleExplanation.inEveryLanguage(figure.title)),
      ("definition", .string(definition.definition)),
      ("unit", .string(definition.unit)), ("population", .string(definition.population)),
      ("timeBasis", .string(definition.timeBasis)), ("districtRule", .string(definition.districtRule)),
      ("revisionPolicy", .string(definition.revisionPolicy)), ("disclosure", .string(definition.disclosure)),
      ("briefing2024", .integer(definition.briefing2024)), ("lowerBound", .boolean(definition.isLowerBound)),
      ("source", .string(definition.source)),
    ])
  }
}
