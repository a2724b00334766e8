import Language
import Projections

/// What a figure counts, and how.
struct FigureExplanation {
  let figure: Figure

  private var definition: FigureDefinition { figure.definition }

  private var members: [(String, String)] {
    let whole = definition.of.map { [("part of", "\($0.key), and printed as a rate of it")] } ?? []
    let briefing = definition.briefing2024.map {
      [("briefing 2024", (definition.isLowerBound ? "at least " : "") + "\($0) (\(definition.source))")]
    }
    return [
      ("unit", definition.unit), ("population", definition.population), ("time basis", definition.timeBasis),
      ("district", definition.districtRule), ("revision", definition.revisionPolicy),
      ("disclosure", definition.disclosure),
    ] + whole + (briefing ?? [("source", definition.source)])
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
    var members: [(String, JSONText)] = [
      ("key", .string(definition.key)), ("title", .string(definition.title)),
      ("titles", RuleExplanation.inEveryLanguage(figure.title)),
      ("definition", .string(definition.definition)),
      ("unit", .string(definition.unit)), ("population", .string(definition.population)),
      ("timeBasis", .string(definition.timeBasis)), ("districtRule", .string(definition.districtRule)),
      ("revisionPolicy", .string(definition.revisionPolicy)), ("disclosure", .string(definition.disclosure)),
      ("source", .string(definition.source)),
    ]
    if let whole = definition.of { members.append(("of", .string(whole.key))) }
    if let briefed = definition.briefing2024 {
      members.append(("briefing2024", .integer(briefed)))
      members.append(("lowerBound", .boolean(definition.isLowerBound)))
    }
    return .object(members)
  }
}
