"""Rules, from Schemas/law/rules, and the editions of the rulebook, from Schemas/law/rulebooks.json.

The first edition has every rule that stands there but those a later one adds; each further edition is written as changes
to the one before it. An edition's digest covers everything it decides by, so that none can change unnoticed."""
import copy, datetime, hashlib, json, re

LAW, TABLES = ROOT / "Schemas/law", ROOT / "Sources/Rulebook/Generated"
RULE = {"code", "answer", "basis", "mark", "decidedBy", "sentence"}
OPTIONAL = {"protected", "validFrom", "validTo", "limits"}
CHANGE = {"answer", "basis", "mark", "sentence", "validFrom", "validTo", "limits"}
# The law data an edition decides by, beside its rules.
DATA = ["articles", "districts", "families", "odara", "relationships", "retention"]


def exactly(item, where, required, optional=()):
    unknown, missing = set(item) - set(required) - set(optional), set(required) - set(item)
    if unknown or missing:
        fail(where, f"unknown members {sorted(unknown)}, missing {sorted(missing)}")


def checked(rule, where):
    exactly(rule, where, RULE, OPTIONAL)
    if not re.fullmatch(r"[A-Z]{3}-\d\d", rule["code"]) or rule["answer"] not in ("refuse", "ask", "flag") \
            or rule["decidedBy"] not in ("ledger", "rules") or rule["mark"] not in ("V", "R", "G"):
        fail(where, "a code is ABC-01, an answer refuse, ask or flag, decidedBy ledger or rules, a mark V, R or G")
    phrases.check(rule["sentence"], f"{where}: sentence", fail)
    phrases.check(rule["basis"], f"{where}: basis", fail, ())
    for name, value in rule.get("limits", {}).items():
        if not isinstance(value, int) or not re.fullmatch(r"[a-z][A-Za-z]*", name):
            fail(where, f"a limit is a whole number with a name, not {name!r}: {value!r}")
    return rule


rules = {}
for path in sorted((LAW / "rules").glob("*.json")):
    content = load(path)
    exactly(content, f"law/rules/{path.name}", ["rules"])
    for rule in content["rules"]:
        where = f"law/rules/{path.name}: {rule.get('code')}"
        checked(rule, where)
        if not rule["code"].startswith(path.stem + "-"):
            fail(where, "a rule stands in the file of its code's prefix")
        if rule["code"] in rules:
            fail(where, "the code stands twice")
        rules[rule["code"]] = rule

# A code in Swift is one of the data.
for module in ("Rulebook", "Ledger"):
    for source in sorted((ROOT / f"Sources/{module}").rglob("*.swift")):
        for code in re.findall(r'"([A-Z]{3}-\d\d)"', source.read_text()):
            if code not in rules:
                fail(source.relative_to(ROOT), f"{code} is not in Schemas/law/rules")

# Editions, each with its own copy of every rule in it.
books = load(LAW / "rulebooks.json")["rulebooks"]
added = [code for book in books for code in book.get("added", [])]
if len(set(added)) != len(added) or set(added) - set(rules):
    fail("law/rulebooks.json", "what an edition adds is a rule of law/rules, added once")
editions, standing = [], {code: rule for code, rule in rules.items() if code not in added}
for number, book in enumerate(books, 1):
    where = f"law/rulebooks.json: {book.get('version')}"
    exactly(book, where, ["version", "basis", "mark"], ["added", "changed", "withdrawn", "released"])
    if book["version"] != f"kua-rulebook-{number}":
        fail(where, f"is kua-rulebook-{number}: editions stand in order, and none is ever removed")
    if number == 1 and {"added", "changed", "withdrawn"} & set(book):
        fail(where, "is the first: there is nothing to change")
    standing = copy.deepcopy(standing)
    for code in book.get("added", []):
        standing[code] = rules[code]
    for change in book.get("changed", []):
        code = change.get("code")
        exactly(change, f"{where}: {code}", ["code"], CHANGE)
        if code not in standing or code in book.get("added", []):
            fail(where, f"{code} is not of the edition before")
        if standing[code]["decidedBy"] == "ledger" and set(change) - {"code", "basis", "sentence", "mark"}:
            fail(where, f"{code} is decided by the ledger itself: only its words can change")
        if set(change.get("limits", {})) - set(standing[code].get("limits", {})):
            fail(where, f"{code} has no such limit")
        changed = {**standing[code], **{k: v for k, v in change.items() if k != "limits"}}
        if "limits" in change:
            changed["limits"] = {**standing[code]["limits"], **change["limits"]}
        standing[code] = checked(changed, f"{where}: {code}")
    for code in book.get("withdrawn", []):
        if standing.pop(code, {"decidedBy": "ledger"})["decidedBy"] == "ledger":
            fail(where, f"{code} can not be withdrawn: it is decided by the ledger itself, or not there")
    content = {"version": book["version"], "basis": book["basis"], "mark": book["mark"],
               "rules": [standing[code] for code in sorted(standing)],
               "law": {name: load(LAW / f"{name}.json") for name in DATA}}
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    digest = hashlib.sha256(canonical).hexdigest()
    if book.get("released", digest) != digest:
        fail(where, f"was released with another digest, and is {digest} now: leave it, and write a new edition")
    editions.append((book, standing, digest))


def day(text):
    return str((datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days) if text else "nil"


def constant(code, number):
    name = code.replace("-", "").lower()
    return name if number is None else f"{name}InEdition{number}"


def definition(rule, name):
    values = ", ".join(f'"{k}": {v}' for k, v in rule.get("limits", {}).items())
    out = f"  static let {name} = RuleDefinition(\n    code: \"{rule['code']}\", answer: .{rule['answer']},\n"
    out += f"    basis: {phrases.phrase(rule['basis'], rule['code'], fail)},\n"
    out += f"    mark: .{rule['mark']}, decidedBy: .{rule['decidedBy']}, "
    out += f"isProtected: {str(rule.get('protected', False)).lower()},\n"
    out += f"    validity: LegalPeriod(from: {day(rule.get('validFrom'))}, to: {day(rule.get('validTo'))}),\n"
    out += f"    limits: [{values or ':'}],\n"
    return out + f"    sentence: {phrases.phrase(rule['sentence'], rule['code'], fail)})\n"


limits = [(f"{constant(code, None)}{swift_type(name)}", code, name)
          for code, rule in sorted(rules.items()) for name in rule.get("limits", {})]
for prefix in sorted({code[:3] for code in rules}):
    out = NOTE.format(f"Schemas/law/rules/{prefix}.json") + "import Language\n\nextension RuleDefinition {\n"
    out += "".join(definition(rules[c], constant(c, None)) for c in sorted(rules) if c.startswith(prefix))
    outputs[TABLES / f"Rules/RuleDefinition+{prefix}.swift"] = out + "}\n"

named, changes = {}, ""
out = "extension RulebookEdition {\n"
for number, (book, standing, digest) in enumerate(editions, 1):
    for code, rule in standing.items():
        if rule == rules[code]:
            named[code] = constant(code, None)
        elif number == 1 or rule != editions[number - 2][1].get(code):
            named[code] = constant(code, number)
            changes += definition(rule, named[code])
    where = f"law/rulebooks.json: {book['version']}"
    out += f"  /// {book['version']}: {book['basis']['en']}.\n"
    out += f"  static let edition{number} = RulebookEdition(\n    version: {phrases.quoted(book['version'])},\n"
    out += f"    digest: \"{digest}\",\n    basis: {phrases.phrase(book['basis'], where, fail)},\n"
    out += f"    mark: .{book['mark']},\n    rules: [\n"
    names = [f".{named[c]}" for c in sorted(standing)]
    out += "".join(f"      {', '.join(names[i:i + 10])},\n" for i in range(0, len(names), 10))
    of = lambda code, name: standing.get(code, rules[code]).get("limits", {})[name]
    out += f"    ],\n    limits: [{', '.join(str(of(code, name)) for _, code, name in limits)}])\n\n"
out += "  /// Those released, the first one first; none is ever removed.\n"
out += f"  static let released: [RulebookEdition] = [{', '.join(f'edition{n}' for n in range(1, len(editions) + 1))}]\n}}\n"
head = NOTE.format("Schemas/law/rulebooks.json") + "import Language\n\n"
if changes:
    head += "extension RuleDefinition {\n" + changes + "}\n\n"
outputs[TABLES / "RulebookEdition+All.swift"] = head + out

out = NOTE.format("Schemas/law/rules") + "\n/// The numbers in rules; how much they are, the edition in force says.\n"
out += "enum RuleLimit: Int {\n"
for name, code, limit in limits:
    out += doc(f"Of {code}, {limit}.", 2) + f"  case {name}\n"
outputs[TABLES / "RuleLimit.swift"] = out + "}\n"

# The sample adopts editions, and shares no code with what checks that.
out = NOTE.format("Schemas/law") + "/// The editions of the rulebook: what an adoption names.\nenum RulebookDigests {\n"
out += "  /// The digest of each edition's data, by its version.\n  static let all = [\n"
out += "".join(f'    "{book["version"]}": "{digest}",\n' for book, _, digest in editions) + "  ]\n}\n"
outputs[ROOT / "Sources/kua-sample/Generated/RulebookDigests.swift"] = out
