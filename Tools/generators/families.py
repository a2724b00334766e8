"""The editions of the criteria of a difficult life situation: from Schemas/law/families.json to a table of
Sources/Rulebook/Generated, by the raw value of CriteriaVersion."""
import datetime

where = "law/families.json"
criteria = {item["version"]: item for item in load(ROOT / "Schemas/law/families.json")["criteria"]}
versions = vocabulary["criteriaVersion"]["enum"]
if list(criteria) != versions:
    fail(where, f"says something of each criteriaVersion once, in order: {', '.join(versions)}")


def edge(text):
    return str((datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days) if text else "nil"


out = NOTE.format("Schemas/law/families.json") + "import Language\n\nextension CriteriaLaw {\n"
out += "  /// By the edition's raw value.\n  static let all: [CriteriaLaw] = [\n"
for version, c in criteria.items():
    if set(c) - {"version", "from", "to", "mark", "basis"} or c["mark"] not in ("V", "R", "G") \
            or "basis" not in c:
        fail(where, f"{version}: version, from, to, mark V, R or G, and basis")
    first, last = c.get("from"), c.get("to")
    out += f"    CriteriaLaw(\n      validity: LegalPeriod(from: {edge(first)}, to: {edge(last)})"
    out += f" /* {first or '…'} – {last or '…'} */,\n      basis: {phrases.phrase(c['basis'], where, fail, ())},\n      mark: .{c['mark']}),\n"
outputs[ROOT / "Sources/Rulebook/Generated/CriteriaLaw+All.swift"] = out + "  ]\n}\n"
