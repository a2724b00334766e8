"""Risk surveys, from Schemas/law/odara.json: the tools by version (items, proration, bands) and the thresholds."""
LAW, TABLES = ROOT / "Schemas/law", ROOT / "Sources/Rulebook/Generated"
FILE = "law/odara.json"


def exactly(item, where, required, optional=()):
    unknown, missing = set(item) - set(required) - set(optional), set(required) - set(item)
    if unknown or missing:
        fail(where, f"unknown members {sorted(unknown)}, missing {sorted(missing)}")
    if item.get("mark", "V") not in ("V", "R", "G"):
        fail(where, "mark is V, R or G")


def prorated(tool, where):
    """The score for each number of unclear answers and each number present: by a table, or by the formula."""
    count, proration = len(tool["items"]), tool["proration"]
    exactly(proration, f"{where}: proration", ["basis", "mark"], ["formula", "table"])
    rows = []
    for unclear in range(tool["maximumUnclear"] + 1):
        answered = count - unclear
        if "table" in proration:
            row = proration["table"][unclear] if unclear < len(proration["table"]) else []
        elif proration.get("formula") == "half-up":
            row = [(2 * present * count + answered) // (2 * answered) for present in range(answered + 1)]
        else:
            fail(where, "proration has a table, or the formula half-up")
        if len(row) != answered + 1 or sorted(row) != row or not 0 <= row[0] <= row[-1] <= count:
            fail(where, f"proration with {unclear} unclear: {answered + 1} scores from 0 to {count}, in order")
        rows.append(row)
    return rows


def in_order(enumeration, items, where):
    named, words = {i["version"]: i for i in items}, vocabulary[enumeration]["enum"]
    if len(named) != len(items) or set(named) != set(words):
        fail(where, f"says something of each {enumeration} once: {', '.join(words)}")
    return [named[w] for w in words]


one = lambda texts, where: phrases.phrase(texts, where, fail, ())
data = load(LAW / "odara.json")
exactly(data, FILE, ["tools", "thresholds"])
out = NOTE.format(f"Schemas/{FILE}") + "import Language\n\nextension RiskToolLaw {\n"
names = []
for tool in in_order("riskTool", data["tools"], FILE):
    where = f"{FILE}: {tool.get('version')}"
    exactly(tool, where, ["version", "basis", "mark", "maximumUnclear", "proration", "items", "bands"])
    count = len(tool["items"])
    ends = [n for b in tool["bands"] for n in range(b["from"], b["to"] + 1)]
    if ends != list(range(count + 1)):
        fail(where, "the bands cover every score once, in order")
    if not 0 <= tool["maximumUnclear"] < count:
        fail(where, "maximumUnclear is less than there are items")
    name = "tool" + str(len(names) + 1)
    names.append(name)
    out += f"  /// {tool['version']}.\n  private static let {name} = RiskToolLaw(\n"
    out += "    items: [\n" + "".join(f"      {one(i, where)},\n" for i in tool["items"]) + "    ],\n"
    out += f"    maximumUnclear: {tool['maximumUnclear']},\n    prorated: [\n"
    out += "".join(f"      {row},\n" for row in prorated(tool, where)) + "    ],\n    bands: [\n"
    for b in tool["bands"]:
        exactly(b, f"{where}: bands", ["from", "to", "assaultedAgainPercent"])
        out += f"      RiskBand(scores: {b['from']}...{b['to']}, assaultedAgainPercent: {b['assaultedAgainPercent']}),\n"
    out += f"    ],\n    basis: {one(tool['basis'], where)}, mark: .{tool['mark']},\n"
    out += f"    prorationBasis: {one(tool['proration']['basis'], where)}, prorationMark: .{tool['proration']['mark']})\n\n"
out += f"  /// By the tool's raw value; none is ever removed.\n  static let all: [RiskToolLaw] = [{', '.join(names)}]\n}}\n"
out += "\nextension RiskThresholdLaw {\n  /// By the threshold's raw value; none is ever removed.\n"
out += "  static let all: [RiskThresholdLaw] = [\n"
for t in in_order("riskThreshold", data["thresholds"], FILE):
    exactly(t, f"{FILE}: {t['version']}", ["version", "highFrom", "basis", "mark"])
    out += f"    RiskThresholdLaw(\n      highFrom: {t['highFrom']},\n      basis: {one(t['basis'], FILE)}, mark: .{t['mark']}),\n"
outputs[TABLES / "RiskToolLaw+All.swift"] = out + "  ]\n}\n"
