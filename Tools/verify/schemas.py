#!/usr/bin/env python3
"""The schemas, read by independent software: PyPI `jsonschema`, with `referencing`.

    schemas.py                every example: a line `valid|invalid PATH`, sorted by path
    schemas.py --lines FILE   every submission of an NDJSON file: a line `valid|invalid NUMBER`
    schemas.py --facts FILE   the same for facts of `kua facts`

Exit 1 if a schema breaks a rule of its own, or an example is not what its name says. Data that is not
I-JSON (RFC 7493, integers only) is invalid.
"""

import argparse
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, ValidationError, validators
from referencing import Registry, Resource

SCHEMAS = Path(__file__).resolve().parents[2] / "Schemas"
EXAMPLES = SCHEMAS / "examples"
LARGEST = 2**53 - 1


def i_json(text):
    """The value of UTF-8 bytes; ValueError for whatever is not I-JSON, or not whole numbers."""

    def members(pairs):
        found = dict(pairs)
        if len(found) < len(pairs):
            raise ValueError("a member appears twice")
        return found

    def integer(digits):
        if len(digits) > 17 or abs(int(digits)) > LARGEST:
            raise ValueError(f"{digits} is beyond 53 bits")
        return int(digits)

    def refuse(number):
        raise ValueError(f"{number} is no integer")

    value = json.loads(text.decode(), object_pairs_hook=members, parse_int=integer, parse_float=refuse,
                       parse_constant=refuse)
    json.dumps(value, ensure_ascii=False).encode()  # fails on a lone surrogate
    return value


def pattern(validator, expression, instance, schema):
    """`$` as ECMA-262 has it: the very end, where Python's also matches before a last line feed."""
    if validator.is_type(instance, "string") and not re.search(re.sub(r"\$$", r"\\Z", expression), instance):
        yield ValidationError(f"{instance!r} does not match {expression!r}")


Validator = validators.extend(Draft202012Validator, {"pattern": pattern})
validators.validates("2020-12")(Validator)  # for what `$schema` names too, in every file referred to


class Schemas:
    """Every schema under /Schemas, and one validator for each event type."""

    def __init__(self):
        paths = [SCHEMAS / "envelope.json", SCHEMAS / "vocabulary.json"]
        paths += sorted(SCHEMAS.glob("events/*.json")) + sorted(SCHEMAS.glob("facts/*.json"))
        self.by_path = {path.relative_to(SCHEMAS): i_json(path.read_bytes()) for path in paths}
        self.registry = Registry().with_resources(
            (schema["$id"], Resource.from_contents(schema)) for schema in self.by_path.values())
        self.events = {
            schema["properties"]["type"]["const"]: schema
            for path, schema in self.by_path.items() if path.parent.name == "events"}
        self.validators = {
            name: Validator(schema, registry=self.registry) for name, schema in self.events.items()}

        self.facts = {
            schema["properties"]["kind"]["const"]: Validator(schema, registry=self.registry)
            for path, schema in self.by_path.items() if path.parent.name == "facts"}

    def verdict_of_fact(self, text):
        try:
            value = i_json(text)
        except (ValueError, RecursionError):
            return "invalid"
        kind = value.get("kind") if isinstance(value, dict) else None
        known = isinstance(kind, str) and kind in self.facts
        return "valid" if known and self.facts[kind].is_valid(value) else "invalid"

    def verdict(self, text):
        try:
            value = i_json(text)
        except (ValueError, RecursionError):
            return "invalid"
        name = value.get("type") if isinstance(value, dict) else None
        known = isinstance(name, str) and name in self.validators
        return "valid" if known and self.validators[name].is_valid(value) else "invalid"

    def faults(self):
        """A line for each rule a schema itself breaks."""
        metaschema = Draft202012Validator(Draft202012Validator.META_SCHEMA)
        for path, schema in self.by_path.items():
            yield from (f"{path}: {error.message}" for error in metaschema.iter_errors(schema))
            if not schema["$id"].endswith(f"/schemas/{path}"):
                yield f"{path}: its $id is {schema['$id']}"
        for name, schema in self.events.items():
            if schema["$id"].split("/")[-1] != f"{name.removeprefix('kua.')}.json":
                yield f"{name}: stands in the file of another type"
            data = schema["properties"]["data"]
            for field, content in data["properties"].items():
                for fault in self.faults_of_field(schema, content, field in data.get("required", [])):
                    yield f"{name} {field}: {fault}"
            for field in set(data.get("required", [])) - set(data["properties"]):
                yield f"{name} {field}: required, but not a field"

    def faults_of_field(self, schema, content, required):
        privacy = content.get("x-privacy")
        if privacy not in {"open", "protected", "personal"}:
            yield "not marked open, protected or personal"
        if privacy in {"protected", "personal"}:
            if "x-key" not in content:
                yield "no x-key says whose key covers it"
            if required:
                yield f"{privacy}, yet required: it could never be erased"
        if privacy == "open":
            if "x-key" in content:
                yield "open, yet with a key"
            if self.has_free_text(content, self.registry.resolver(schema["$id"])):
                yield "free text, yet open"

    def has_free_text(self, content, resolver):
        """Whether a string of any wording can stand here: no enumeration, constant, pattern or reference."""
        if "$ref" in content:
            found = resolver.lookup(content["$ref"])
            return self.has_free_text(found.contents, found.resolver)
        if content.get("x-of") == "target":
            return False  # what a correction changes is judged by the schema of the event it corrects
        if "enum" in content or "const" in content or "pattern" in content:
            return False
        parts = [*content.get("properties", {}).values(), *content.get("anyOf", [])]
        parts += [content["items"]] if "items" in content else []
        if parts:
            return any(self.has_free_text(part, resolver) for part in parts)
        return content.get("type") not in {"integer", "boolean", "null"}


def main():
    parser = argparse.ArgumentParser(description="Check the schemas and examples with independent software.")
    parser.add_argument("--lines", metavar="FILE", type=argparse.FileType("rb"), help="check NDJSON instead")
    parser.add_argument("--facts", metavar="FILE", type=argparse.FileType("rb"), help="check facts instead")
    arguments = parser.parse_args()
    lines, facts = arguments.lines, arguments.facts
    schemas = Schemas()
    if facts:
        for number, line in enumerate(facts, 1):
            print(schemas.verdict_of_fact(line), number)
        return 0
    if lines:
        for number, line in enumerate(lines, 1):
            print(schemas.verdict(line), number)
        return 0
    faults = list(schemas.faults())
    if faults:
        print(*faults, sep="\n", file=sys.stderr)
        return 1
    wrong = 0
    for path in sorted(EXAMPLES.glob("*/*.json"), key=lambda path: path.relative_to(EXAMPLES).as_posix()):
        verdict, name = schemas.verdict(path.read_bytes()), path.relative_to(EXAMPLES).as_posix()
        print(verdict, name)
        if not path.name.startswith(f"{verdict}-"):
            print(f"{name}: found {verdict}", file=sys.stderr)
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
