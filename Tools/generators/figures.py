"""Figures: from Schemas/figures/<key>.json to Sources/Projections/Generated/Figure.swift, in the briefing's order."""
import json, re

# By group, as they are printed; the briefing's first, in its order.
GROUPS = {
    "briefing": ["offences.registered", "offences.108-1", "offences.108-1.domestic", "offences.109-1",
                 "offences.109-1.domestic", "cases.sent-to-court", "persons.sentenced", "risk.surveys",
                 "persons.high-risk", "causes.alcohol", "causes.jealousy", "causes.social-instability",
                 "persons.crisis-centre", "persons.supported"],
    "reports": ["reports.received", *(f"reports.channel.{word}" for word in vocabulary["channel"]["enum"]),
                "reports.written-off", "registration.reports", "registration.hours", "registration.over-24h",
                "call-outs.attended", "call-outs.recorded"],
    "cases": ["cases.opened", "cases.assessed", "requalifications.up", "requalifications.down"],
    "victims": ["persons.victims", "persons.victims.repeat", "persons.high-risk.assisted", "referrals.made",
                "referrals.answered", "referrals.accepted", "crisis-centre.days"],
    "prevention": ["orders.issued", "orders.served", "orders.active", "orders.violated", "check-ins.due",
                   "check-ins.completed", "check-ins.missed", "programmes.begun", "programmes.completed",
                   "families.identified", "families.in-difficulty", "alcohol.night-inspections",
                   "alcohol.night-violations"]}
ORDER = [key for group in GROUPS.values() for key in group]
MEMBERS = ["key", "title", "definition", "unit", "population", "timeBasis", "districtRule", "revisionPolicy",
           "disclosure", "source", "of", "golden"]
TEXTS = MEMBERS[:-2]


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
for key, figure in figures.items():
    if figure["of"] is not None and figure["of"] not in figures:
        fail(f"figures/{key}.json", f"is part of {figure['of']}, which is no figure")
    if (figure["unit"] == "person") != key.startswith("persons."):
        fail(f"figures/{key}.json", "the key of a figure of persons, and no other, begins with persons.")

quoted = lambda text: json.dumps(text, ensure_ascii=False)
out = NOTE.format("Schemas/figures") + "/// A figure of the yearly statistics.\n"
out += "public enum Figure: UInt8, CaseIterable, Sendable {\n"
for key in ORDER:
    out += doc(figures[key]["title"] + ".", 2) + f"  case {figure_case(key)}\n"
out += "\n  /// The key as printed.\n  public var key: String { definition.key }\n"
out += "  /// What it counts, and how.\n  public var definition: FigureDefinition { Self.definitions[Int(rawValue)] }\n}\n"
out += "\n/// Figures that are printed together, the briefing's first.\npublic enum FigureGroup: CaseIterable, Sendable {\n"
out += f"  case {', '.join(GROUPS)}\n\n  /// In the order they are printed.\n"
out += "  public var figures: [Figure] {\n    switch self {\n"
for group, keys in GROUPS.items():
    out += f"    case .{group}:\n      [\n" + "".join(f"        .{figure_case(key)},\n" for key in keys) + "      ]\n"
outputs[ROOT / "Sources/Projections/Generated/Figure.swift"] = out + "    }\n  }\n}\n"

out = NOTE.format("Schemas/figures") + "extension Figure {\n  static let definitions: [FigureDefinition] = [\n"
for key in ORDER:
    f = figures[key]
    golden = f["golden"].get("2024")
    bound = isinstance(golden, dict)
    out += "    FigureDefinition(\n"
    for member in TEXTS:
        out += f"      {member}: {quoted(f[member])},\n"
    out += f"      of: {'nil' if f['of'] is None else '.' + figure_case(f['of'])},\n"
    out += f"      isByDistrict: {'false' if f['districtRule'].startswith('none') else 'true'},\n"
    value = golden["atLeast"] if bound else golden
    out += f"      briefing2024: {'nil' if value is None else value}, isLowerBound: {'true' if bound else 'false'}),\n"
outputs[ROOT / "Sources/Projections/Generated/Figure+Definitions.swift"] = out + "  ]\n}\n"
