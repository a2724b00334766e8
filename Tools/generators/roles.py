"""Roles, policies, retention: from Schemas/law/{roles,policies,retention}.json to the tables of
Sources/Rulebook/Generated. Who records a type stands in roles.json; the schemas and the catalogue say the same."""
import hashlib, json

LAW, TABLES = ROOT / "Schemas/law", ROOT / "Sources/Rulebook/Generated"
EVENTS = {p.name.removesuffix(".v1.json"): load(p) for p in sorted((ROOT / "Schemas/events").glob("*.v1.json"))}
ROLES = vocabulary["role"]["enum"]


def members(item, where, required, optional=()):
    unknown, missing = set(item) - set(required) - set(optional), set(required) - set(item)
    if unknown or missing:
        fail(where, f"unknown members {sorted(unknown)}, missing {sorted(missing)}")
    if item.get("mark", "V") not in ("V", "R", "G"):
        fail(where, f"mark is V, R or G, not {item['mark']!r}")
    return item


def word_set(words, known, where):
    """The words as bits; they stand in the vocabulary's order, so that a table is written one way only."""
    places = [known.index(w) if w in known else fail(where, f"{w!r} is not in the vocabulary") for w in words]
    if places != sorted(set(places)):
        fail(where, "write the words once each, in the vocabulary's order")
    return f"EnumerationSet(bits: 0x{sum(1 << p for p in places):x})"


def spoken(role):
    return role.replace("dv-", "DV ").replace("-", " ")


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


# Who records what.
where = "law/roles.json"
law = members(load(LAW / "roles.json"), where,
              ["basis", "mark", "recorders", "readsProtected", "reveals", "breaksGlass", "entryZero"])
recorders = {}
for item in law["recorders"]:
    recorders[members(item, where, ["type", "roles"], ["orAuthor"])["type"]] = item
if sorted(recorders) != list(EVENTS) or len(recorders) != len(law["recorders"]):
    fail(where, f"says of each type once who records it: {sorted(set(recorders) ^ set(EVENTS))}")
for name, item in recorders.items():
    said = ", ".join(spoken(r) for r in item["roles"]) + (", author" if item.get("orAuthor") else "")
    if EVENTS[name]["x-recordedBy"] != said:
        fail(f"events/{name}.v1.json", f"x-recordedBy must be {said!r}, as in law/roles.json")
out = NOTE.format("Schemas/law/roles.json") + "public import IncidentEvents\n\nextension RoleTable {\n"
out += "  /// The roles that may record events of a type.\n"
out += "  public static func recorders(of type: EventType) -> EnumerationSet<Role> {\n    switch type {\n"
for name, item in recorders.items():
    out += f"    case .{camel(name)}: {word_set(item['roles'], ROLES, f'{where}: {name}')}\n"
out += "    }\n  }\n\n  /// Whether an event of the type may also be recorded by whoever recorded its target.\n"
out += "  static func isOpenToAuthor(_ type: EventType) -> Bool {\n    switch type {\n"
out += f"    case {', '.join('.' + camel(n) for n, i in recorders.items() if i.get('orAuthor'))}: true\n"
out += "    default: false\n    }\n  }\n"
for name, said in (("readsProtected", "Who may see events of protected bodies besides those who serve them."),
                   ("reveals", "Who may look at values of the vault."),
                   ("breaksGlass", "Who may look at values in an emergency without being entitled to."),
                   ("entryZero", "What the actor of entry 0 may do until enrolled otherwise.")):
    out += f"\n  /// {said}\n  public static let {name}: EnumerationSet<Role> = {word_set(law[name], ROLES, where)}\n"
outputs[TABLES / "RoleTable+Data.swift"] = out + "}\n"

# Who may look at values is not among those who only count, check, keep keys or defend.
if set(law["reveals"]) & {"statistician", "auditor", "defence", "operator", "key-officer"}:
    fail(where, "reveals names a role that must never see values")

# What access to values is recorded for is every private member there is.
private = {m for s in EVENTS.values() for m, f in s["properties"]["data"]["properties"].items()
           if f.get("x-privacy") in ("protected", "personal")}
if sorted(private) != vocabulary["privateField"]["enum"]:
    fail("vocabulary.json privateField", f"is {sorted(private)}, the private members of the events")

# Policies.
where = "law/policies.json"
law = members(load(LAW / "policies.json"), where, ["policeBodies", "policies"])
out = NOTE.format("Schemas/law/policies.json") + "import IncidentEvents\n\nextension Policy {\n"
out += "  /// Every policy a ledger can adopt.\n  public static let all: [Policy] = [\n"
digests = []
for policy in law["policies"]:
    at = f"{where}: {policy.get('version')}"
    members(policy, at, ["version", "basis", "mark", "requirements"])
    canonical = json.dumps(policy, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    out += f"    Policy(\n      version: {quoted(policy['version'])},\n"
    digests.append((policy["version"], hashlib.sha256(canonical).hexdigest()))
    out += f"      digest: \"{digests[-1][1]}\",\n"
    out += f"      basis: {quoted(policy['basis'])}, mark: .{policy['mark']},\n      requirements: [\n"
    for r in policy["requirements"]:
        members(r, at, ["type", "signatures"], ["roles", "signers", "oneOfEach", "oneOutsidePolice", "oneWhenAttested"])
        name = r["type"] if r["type"] in EVENTS else fail(at, f"no type {r['type']!r}")
        data = EVENTS[name]["properties"]["data"]
        for signer in r.get("signers", []):
            if signer not in data["required"] or signer not in ("from", "to"):
                fail(at, f"{name}: a signer is from or to, required members of the data")
        if not 1 <= r["signatures"] <= 3 or len(r.get("signers", [])) > r["signatures"]:
            fail(at, f"{name}: one to three signatures, one for each signer at least")
        each = r.get("oneOfEach", [])
        if len(each) > r["signatures"] or not set(each) <= set(r.get("roles", recorders[name]["roles"])):
            fail(at, f"{name}: one signature for each role of oneOfEach, which are among its roles")
        out += f"        PolicyRequirement(\n          type: .{camel(name)}, signatures: {r['signatures']},\n"
        out += f"          roles: {word_set(r.get('roles', recorders[name]['roles']), ROLES, at)},\n"
        out += f"          signers: [{', '.join('.' + s for s in r.get('signers', []))}],\n"
        out += f"          oneOfEach: [{', '.join('.' + camel(role) for role in each)}],\n"
        out += f"          oneOutsidePolice: {str(r.get('oneOutsidePolice', False)).lower()}, "
        out += f"oneWhenAttested: {str(r.get('oneWhenAttested', False)).lower()}),\n"
    out += "      ]),\n"
out += "  ]\n\n  /// The kinds of body that belong to the police.\n  static let policeBodies: EnumerationSet<BodyKind> = "
out += word_set(law["policeBodies"], vocabulary["bodyKind"]["enum"], where) + "\n}\n"
outputs[TABLES / "Policy+All.swift"] = out

# The sample adopts policies, and shares no code with what checks that.
out = NOTE.format("Schemas/law/policies.json") + "extension Policy {\n  /// The digest of each policy's data, by its version.\n"
out += "  static let digests = [\n" + "".join(f'    "{v}": "{d}",\n' for v, d in digests) + "  ]\n}\n"
outputs[ROOT / "Sources/kua-sample/Generated/Policy+Digests.swift"] = out

# Retention.
where = "law/retention.json"
contacts = members(load(LAW / "retention.json"), where, ["contacts"])["contacts"]
for c in contacts:
    members(c, where, ["contact", "years", "basis", "mark"])
    if not 0 <= c["years"] <= 100:
        fail(where, f"{c['contact']}: years")
out = NOTE.format("Schemas/law/retention.json") + "public import Language\n\n/// What kind of contact with a person is kept for how long.\n"
out += "public enum Contact: UInt8, CaseIterable, Sendable {\n"
out += "".join(f"  case {camel(c['contact'])}\n" for c in contacts)
out += "\n  /// How long after its last act it is kept, in years.\n  public var years: Int {\n    switch self {\n"
out += "".join(f"    case .{camel(c['contact'])}: {c['years']}\n" for c in contacts)
out += "    }\n  }\n  /// The basis of the period.\n  public var basis: Phrase {\n    switch self {\n"
out += "".join(f"    case .{camel(c['contact'])}: {phrases.phrase(c['basis'], where, fail, ())}\n" for c in contacts)
out += "    }\n  }\n  /// How well the period is sourced.\n  public var mark: SourcingMark {\n    switch self {\n"
out += "".join(f"    case .{camel(c['contact'])}: .{c['mark']}\n" for c in contacts)
outputs[TABLES / "Contact.swift"] = out + "    }\n  }\n}\n"
