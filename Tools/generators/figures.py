"""Figures: from Schemas/figures/<key>.json to Sources/Projections/Generated/Figure.swift, in the briefing's order."""
import json, re

ORDER = ["offences.registered", "offences.108-1", "offences.108-1.domestic", "offences.109-1", "offences.109-1.domestic",
         "cases.sent-to-court", "persons.sentenced", "risk.surveys", "persons.high-risk", "causes.alcohol",
         "causes.jealousy", "causes.social-instability", "persons.crisis-centre", "persons.supported"]
MEMBERS = ["key", "title", "definition", "unit", "population", "timeBasis", "districtRule", "revisionPolicy",
           "disclosure", "source", "golden"]


def figure_case(key):
    return camel(re.sub(r"(\d)-(\d)", r"\1_\2", key))


figures = {}
for path in sorted((ROOT / "Schemas/figures").glob("*.json")):
    figure = load(path)
    if set(figure) != set(MEMBERS) or figure["key"] != path.stem or figure["key"] not in ORDER:
        fail(f"figures/{path.name}", f"a figure has the members {', '.join(MEMBERS)}, and its key in the order of this file")
    figures[figure["key"]] = figure
if set(figures) != set(ORDER):
    fail("figures", f"missing: {sorted(set(ORDER) - set(figures))}")

quoted = lambda text: json.dumps(text, ensure_ascii=False)
out = NOTE.format("Schemas/figures") + "/// A figure of the yearly statistics.\n"
out += "public enum Figure: UInt8, CaseIterable, Sendable {\n"
for key in ORDER:
    out += doc(figures[key]["title"] + ".", 2) + f"  case {figure_case(key)}\n"
out += "\n  /// The key as printed.\n  public var key: String { definition.key }\n"
out += "  /// What it counts, and how.\n  public var definition: FigureDefinition { Self.definitions[Int(rawValue)] }\n\n"
out += "  private static let definitions: [FigureDefinition] = [\n"
for key in ORDER:
    f = figures[key]
    golden = f["golden"]["2024"]
    bound = isinstance(golden, dict)
    out += "    FigureDefinition(\n"
    for member in MEMBERS[:-1]:
        out += f"      {member}: {quoted(f[member])},\n"
    out += f"      briefing2024: {golden['atLeast'] if bound else golden}, isLowerBound: {'true' if bound else 'false'}),\n"
outputs[ROOT / "Sources/Projections/Generated/Figure.swift"] = out + "  ]\n}\n"
