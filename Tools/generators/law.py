"""Law: from Schemas/law/*.json to the tables of Sources/Rulebook/Generated, and from the event schemas to the walks
that visit an event's times and references by field. A member that is not known fails, naming its file."""
import calendar, datetime, json, re

LAW, TABLES = ROOT / "Schemas/law", ROOT / "Sources/Rulebook/Generated"
FROM_LAW = "import IncidentEvents\nimport Language\n\n"
one = lambda texts, where: phrases.phrase(texts, where, fail, ())


def members(item, where, required, optional=()):
    unknown, missing = set(item) - set(required) - set(optional), set(required) - set(item)
    if unknown or missing:
        fail(where, f"unknown members {sorted(unknown)}, missing {sorted(missing)}")
    if item.get("mark", "V") not in ("V", "R", "G"):
        fail(where, f"mark is V, R or G, not {item['mark']!r}")
    return item


def listed(name, key, required, optional=(), head=()):
    where = f"law/{name}.json"
    law = members(load(LAW / f"{name}.json"), where, [key, *head])
    for i, item in enumerate(law[key]):
        members(item, f"{where}: {key}[{i}]", required, optional)
    return law


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def word(enumeration, name, where):
    if name not in vocabulary[enumeration]["enum"]:
        fail(where, f"{name!r} is no {enumeration}")
    return case(name)


def every(enumeration, items, key, where):
    """One item for each word of an enumeration, in the vocabulary's order."""
    named = {item[key]: item for item in items}
    words = vocabulary[enumeration]["enum"]
    if len(named) != len(items) or set(named) != set(words):
        fail(where, f"says something of each {enumeration} once: {', '.join(words)}")
    return [named[w] for w in words]


def day(text):
    return str((datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days) if text else "nil"


def period(item, first, last):
    a, b = item.get(first), item.get(last)
    return f"LegalPeriod(from: {day(a)}, to: {day(b)})" + (f" /* {a or '…'} – {b or '…'} */" if a or b else "")


def instant(text):
    return calendar.timegm(datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").timetuple())


def minutes(text):
    m = re.fullmatch(r"([+-])(\d\d):(\d\d)", text)
    return (int(m[2]) * 60 + int(m[3])) * (1 if m[1] == "+" else -1) if m else fail("law/zones.json", f"offset {text!r}")


# Articles and their maximum penalties.
where = "law/articles.json"
articles = members(load(LAW / "articles.json"), where, ["criminal", "administrative"])
for a in articles["criminal"]:
    members(a, f"{where}: {a.get('article')}", ["article", "title", "severity", "basis", "mark", "maxima"],
            ["committedFrom", "committedTo"])
    for m in a["maxima"]:
        members(m, f"{where}: {a['article']}: maxima", ["penalty", "amount", "basis", "mark"], ["from", "to"])
for a in articles["administrative"]:
    members(a, f"{where}: {a.get('article')}", ["article", "title", "basis", "mark"], ["committedFrom", "committedTo"])
out = NOTE.format("Schemas/law/articles.json") + FROM_LAW + "extension ArticleLaw {\n"
out += "  /// By the article's raw value.\n  static let criminal: [ArticleLaw] = [\n"
maxima = ""
for a in every("article", articles["criminal"], "article", where):
    out += f"    ArticleLaw(\n      title: {one(a['title'], where)}, severity: {a['severity']},\n"
    out += f"      committed: {period(a, 'committedFrom', 'committedTo')},\n"
    out += f"      basis: {one(a['basis'], where)}, mark: .{a['mark']}),\n"
    for m in a["maxima"]:
        maxima += f"    MaximumPenalty(\n      article: .{case(a['article'])}, kind: .{word('penaltyKind', m['penalty'], where)}, "
        maxima += f"amount: {m['amount']}, validity: {period(m, 'from', 'to')},\n"
        maxima += f"      basis: {one(m['basis'], where)}, mark: .{m['mark']}),\n"
out += "  ]\n\n  /// By the article's raw value.\n  static let administrative: [ArticleLaw] = [\n"
for a in every("administrativeArticle", articles["administrative"], "article", where):
    out += f"    ArticleLaw(\n      title: {one(a['title'], where)}, severity: 0,\n"
    out += f"      committed: {period(a, 'committedFrom', 'committedTo')},\n"
    out += f"      basis: {one(a['basis'], where)}, mark: .{a['mark']}),\n"
out += "  ]\n}\n\nextension MaximumPenalty {\n  /// Those the law data know.\n  static let all: [MaximumPenalty] = [\n"
outputs[TABLES / "ArticleLaw+All.swift"] = out + maxima + "  ]\n}\n"

# Which relationships are domestic.
where = "law/relationships.json"
definitions = listed("relationships", "definitions", ["qualifying", "basis", "mark"], ["committedFrom", "committedTo"])
kinds_of_relationship = vocabulary["relationshipKind"]["enum"]
out = NOTE.format("Schemas/law/relationships.json") + "import Language\n\nextension DomesticDefinition {\n"
out += "  /// In the order of their validity.\n  static let all: [DomesticDefinition] = [\n"
for d in definitions["definitions"]:
    bits = 0
    for kind in d["qualifying"]:
        word("relationshipKind", kind, where)
        bits |= 1 << kinds_of_relationship.index(kind)
    out += f"    // {', '.join(d['qualifying'])}\n"
    out += f"    DomesticDefinition(\n      committed: {period(d, 'committedFrom', 'committedTo')}, kinds: 0x{bits:x},\n"
    out += f"      basis: {one(d['basis'], where)}, mark: .{d['mark']}),\n"
outputs[TABLES / "DomesticDefinition+All.swift"] = out + "  ]\n}\n"

# Districts.
districts = listed("districts", "districts", ["district", "basis", "mark"], ["from", "to"])["districts"]
out = NOTE.format("Schemas/law/districts.json") + "import Language\n\nextension DistrictLaw {\n"
out += "  /// By the district's raw value.\n  static let all: [DistrictLaw] = [\n"
for d in every("district", districts, "district", "law/districts.json"):
    out += f"    DistrictLaw(\n      validity: {period(d, 'from', 'to')}, basis: {one(d['basis'], 'law/districts.json')},\n"
    out += f"      mark: .{d['mark']}),\n"
outputs[TABLES / "DistrictLaw+All.swift"] = out + "  ]\n}\n"

# The zone.
zone = listed("zones", "transitions", ["from", "offset"], head=["zone", "before", "basis", "mark"])
word("zone", zone["zone"], "law/zones.json")
starts = [instant(t["from"]) for t in zone["transitions"]]
if starts != sorted(set(starts)):
    fail("law/zones.json", "write the transitions in order")
out = NOTE.format("Schemas/law/zones.json") + "\nextension LocalZone {\n"
out += f"  /// {zone['zone']} ({zone['basis']}).\n  public static let almaty = LocalZone(\n"
out += f"    name: {quoted(zone['zone'])}, minutesBefore: {minutes(zone['before'])},\n    transitions: [\n"
out += "".join(f"      Transition(instant: {s:_}, offsetMinutes: {minutes(t['offset'])}),  // {t['from']}\n"
               for s, t in zip(starts, zone["transitions"]))
outputs[TABLES / "LocalZone+Almaty.swift"] = out + "    ])\n}\n"

# The times and references of an event's data, by field, from the event schemas.
def walk(line):
    text, silent = "", []
    for event, data in events_data:
        lines = [line(name, value(event, name), f, name in data.get("required", []))
                 for name, f in data["properties"].items() if f.get("x-privacy") == "open"]
        lines = [x for x in lines if x]
        if lines:
            text += f"    case .{camel(event)}(let data):\n" + "".join(f"      {x}\n" for x in lines)
        else:
            silent.append(f".{camel(event)}")
    rows = [", ".join(silent[i:i + 4]) for i in range(0, len(silent), 4)]
    return text + f"    case {(',' + chr(10) + '      ').join(rows)}:\n      break\n    }}\n  }}\n"


def value(event, name):
    return f"data.{prop(name)}" + ("(in: entry)" if f"events/{event}.v1.json.{name}" in READ_WHEN_ASKED else "")


def defined(f):
    return f.get("$ref", "").rsplit("/", 1)[-1]


def is_reference(name):
    d = vocabulary.get(name, {})
    return bool(re.match(r"\^[a-z]+:\[a-z2-7\]", d.get("pattern", ""))) or "anyOf" in d


def time_line(name, value, f, required):
    if defined(f) != "time":
        return None
    call = f'visit("data.{name}", {value if required else "time"})'
    return call if required else f"if let time = {value} {{ {call} }}"


def reference_line(name, value, f, required):
    field = f'"data.{name}"'
    if is_reference(defined(f)):
        return f"try visit({field}, {value})" if required else f"if let one = {value} {{ try visit({field}, one) }}"
    item = defined(f.get("items", {}))
    if f.get("type") == "array" and is_reference(item):
        each = lambda v: f"for i in 0..<{v}.count {{ try visit({field}, {v}.reference(i, in: entry)) }}"
        return each(value) if required else f"if let list = {value} {{ {each('list')} }}"
    if item == "charge":
        return f"try {value}.forEachReferenceThrowing(in: entry) {{ try visit({field}, $0) }}"
    return None


events_data = [(p.name.removesuffix(".v1.json"), load(p)["properties"]["data"])
               for p in sorted((ROOT / "Schemas/events").glob("*.v1.json"))]
out = NOTE.format("Schemas/events") + "import IncidentEvents\n\nextension Fact {\n"
out += "  /// Visits every time in the data, with its field.\n  @inline(__always)\n"
out += "  func forEachTime(_ visit: (StaticString, LocalTime) -> Void) {\n    switch self {\n"
out += walk(time_line)
out += "\n  /// Visits every entity the data speaks of, with its field; numbers of registers aside.\n  @inline(__always)\n"
out += "  func forEachReferenceField(\n    in entry: RawSpan, _ visit: (StaticString, Reference) throws -> Void\n  ) rethrows {\n"
out += "    switch self {\n" + walk(reference_line) + "}\n"
outputs[TABLES / "Fact+Fields.swift"] = out
