"""Texts in three languages, from Schemas/language to Swift: words of enumerations and kinds, titles of event types and
labels of their fields, titles of figures, and what the commands say. Whatever lacks a language fails, named."""
import json, re, sys

TEXTS = ROOT / "Schemas/language"
FROM_WORDS, FROM_EVENTS = "Schemas/language/words.json", "Schemas/language/events.json"
IMPORT = "public import Language\n\n"


def one(texts, where, known=()):
    return phrases.phrase(texts, where, fail, known)


def whole(texts, keys, where, what):
    missing, unknown = sorted(set(keys) - set(texts)), sorted(set(texts) - set(keys))
    if missing or unknown:
        fail(where, f"{what} without texts: {missing}; texts without {what}: {unknown}")


# Titles and summaries of event types, labels of fields.
schemas = {p.name.removesuffix(".v1.json"): load(p) for p in sorted((ROOT / "Schemas/events").glob("*.v1.json"))}
envelope_fields = set(load(ROOT / "Schemas/envelope.json")["properties"])
objects = {n: set(d["properties"]) for n, d in vocabulary.items() if d.get("type") == "object"}
texts = load(TEXTS / "events.json")
shared = texts.pop("*")["fields"]
where = "language/events.json"
whole(texts, schemas, where, "event types")
known, own = set(envelope_fields).union(*objects.values()), {}
if known - set(shared):
    fail(f'{where}: "*"', f"attributes and members of objects without a label: {sorted(known - set(shared))}")
for name, schema in schemas.items():
    t, here = texts[name], f"{where}: {name}"
    if set(t) - {"title", "summary", "fields"} or not {"title", "summary"} <= set(t):
        fail(here, f"has title, summary and perhaps fields, not {sorted(t)}")
    for member, said in (("title", schema["title"]), ("summary", schema["description"])):
        if t[member].get("en") != said:
            fail(f"{here}: {member}", f"en is what the schema says, {said!r}")
    fields = set(schema["properties"]["data"]["properties"])
    own[name] = {f: x["label"] for f, x in t.get("fields", {}).items()}
    if set(own[name]) - fields:
        fail(here, f"labels of fields it has not: {sorted(set(own[name]) - fields)}")
    if fields - set(own[name]) - set(shared):
        fail(here, f"fields without a label, here or under \"*\": {sorted(fields - set(own[name]) - set(shared))}")
    known |= fields
if set(shared) - known:
    fail(f'{where}: "*"', f"labels of fields no event has: {sorted(set(shared) - known)}")

out = NOTE.format(FROM_EVENTS) + IMPORT + "extension EventType {\n"
for member, what in (("title", "What it is called."), ("summary", "What it records.")):
    out += f"  /// {what}\n  public var {member}: Phrase {{\n    switch self {{\n"
    for name in schemas:
        out += f"    case .{camel(name)}: {one(texts[name][member], f'{where}: {name}: {member}')}\n"
    out += "    }\n  }\n"
out += "\n  /// What a field of its data is called, where its own name for it differs from the shared one.\n"
out += "  func ownLabel(of field: String) -> Phrase? {\n    switch (self, field) {\n"
for name in schemas:
    for field, label in own[name].items():
        out += f"    case (.{camel(name)}, {phrases.quoted(field)}): {one(label, f'{where}: {name}: {field}')}\n"
outputs[SWIFT / "Words/EventType+Texts.swift"] = out + "    default: nil\n    }\n  }\n}\n"
out = NOTE.format(FROM_EVENTS) + IMPORT + "extension FieldSchema {\n"
out += "  /// What a field is called in every event that has no name of its own for it; nil for a name no event has.\n"
out += "  public static func sharedLabel(of field: String) -> Phrase? {\n    switch field {\n"
for field in sorted(shared):
    out += f"    case {phrases.quoted(field)}: {one(shared[field]['label'], f'{where}: {field}')}\n"
outputs[SWIFT / "Words/FieldSchema+Labels.swift"] = out + "    default: nil\n    }\n  }\n}\n"

# Words of enumerations, and of kinds of references.
words = load(TEXTS / "words.json")
verbatim = words.pop("_verbatim")
enumerations = {n: d["enum"] for n, d in vocabulary.items() if "enum" in d}
by_label = {"privateField"}
whole(words, set(enumerations) - set(verbatim) - by_label | {"entityKind"}, "language/words.json", "enumerations")
for name in verbatim:
    if name not in enumerations:
        fail("language/words.json", f"{name} is no enumeration")
for name, listed in {**enumerations, "entityKind": entity_kinds}.items():
    here = f"language/words.json: {name}"
    t = swift_type(name)
    out = NOTE.format(FROM_WORDS) + IMPORT + f"extension {t} {{\n"
    out += "  /// The word as people read it.\n"
    if name in verbatim:
        out += "  public var phrase: Phrase { Phrase(verbatim: name) }\n}\n"
    elif name in by_label:
        out += "  public var phrase: Phrase {\n    switch self {\n"
        for w in listed:
            if w not in shared:
                fail(f"{where}: \"*\"", f"the field {w} has no label")
            out += f"    case .{case(w)}: {one(shared[w]['label'], f'{where}: {w}')}\n"
        out += "    }\n  }\n}\n"
    else:
        whole(words[name], listed, here, "words")
        out += "  public var phrase: Phrase {\n    switch self {\n"
        for w in listed:
            spelled = prop(w) if name == "entityKind" else case(w)
            out += f"    case .{spelled}: {one(words[name][w], f'{here}: {w}')}\n"
        out += "    }\n  }\n}\n"
    outputs[SWIFT / f"Words/{t}+Phrase.swift"] = out

# Figures.
keys = sorted(p.stem for p in (ROOT / "Schemas/figures").glob("*.json"))
texts = load(TEXTS / "figures.json")
where = "language/figures.json"
whole(texts, keys, where, "figures")
out = NOTE.format("Schemas/language/figures.json") + IMPORT + "extension Figure {\n"
out += "  /// What it is called.\n  public var title: Phrase {\n    switch self {\n"
for key in keys:
    said = load(ROOT / f"Schemas/figures/{key}.json")["title"]
    if texts[key]["title"].get("en") != said:
        fail(f"{where}: {key}", f"en is what the definition says, {said!r}")
    spelled = camel(re.sub(r"(\d)-(\d)", r"\1_\2", key))
    out += f"    case .{spelled}: {one(texts[key]['title'], f'{where}: {key}')}\n"
outputs[ROOT / "Sources/Projections/Generated/Figure+Title.swift"] = out + "    }\n  }\n}\n"
out = NOTE.format("Schemas/figures and Schemas/language/figures.json") + IMPORT + "extension Figure {\n"
out += "  /// What it counts, in words for everyone; in English as its definition says.\n"
out += "  public var meaning: Phrase {\n    switch self {\n"
for key in keys:
    meaning = texts[key].get("meaning", {})
    if set(meaning) != {"ru", "kk"}:
        fail(f"{where}: {key}", "its meaning is told in ru and kk; en is what the definition says")
    said = {"en": load(ROOT / f"Schemas/figures/{key}.json")["definition"]} | meaning
    spelled = camel(re.sub(r"(\d)-(\d)", r"\1_\2", key))
    out += f"    case .{spelled}: {one(said, f'{where}: {key}')}\n"
outputs[ROOT / "Sources/Projections/Generated/Figure+Meaning.swift"] = out + "    }\n  }\n}\n"

# What the commands say, by topic.
sources = [p for p in sorted((ROOT / "Sources").rglob("*.swift")) if "Generated" not in p.parts]
# Every Topic.key that a source says.
said_keys = {said for p in sources for said in re.findall(r"\b([A-Z]\w*)\.`?([a-z]\w*)", p.read_text())}
unused = []
for path in sorted((TEXTS / "interface").glob("*.json")):
    where, topic = f"language/interface/{path.name}", swift_type(camel(path.stem))
    out = NOTE.format(f"Schemas/language/interface/{path.name}") + "\nextension Phrase {\n"
    out += f"  /// Texts of `{path.name}`.\n  public enum {topic} {{\n"
    for key, texts in load(path).items():
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*", key):
            fail(where, f"a key is camelCase, not {key!r}")
        forms, names = phrases.check(texts, f"{where}: {key}", fail)
        out += doc(forms["en"][-1], 4)
        if names:
            takes = ", ".join(f"{prop(n)}: {'Int' if n == 'count' else 'PhraseValue'}" for n in sorted(names))
            gives = ", ".join(f'"{n}": ' + (".number(count)" if n == "count" else prop(n)) for n in sorted(names))
            out += f"    public static func {prop(key)}({takes}) -> FilledPhrase {{\n"
            out += f"      FilledPhrase(\n        {phrases.swift(forms)},\n        [{gives}])\n    }}\n"
        else:
            out += f"    public static var {prop(key)}: Phrase {{\n      {phrases.swift(forms)}\n    }}\n"
        if (topic, key) not in said_keys:
            unused.append(f"{where}: {key}")
    outputs[ROOT / f"Sources/Language/Generated/Interface/{topic}.swift"] = out + "  }\n}\n"
if unused and "--check" in sys.argv[1:]:
    fail("language/interface", f"no source says Topic.key of {', '.join(unused)}")
