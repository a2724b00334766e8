"""Every mapping in Schemas/mapping, against its JSON Schema, by PyPI jsonschema."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SCHEMAS = Path(__file__).parent / "../../Schemas"


def main():
    schema, vocabulary = (json.loads((SCHEMAS / name).read_text())
                          for name in ("mapping/mapping.v1.json", "vocabulary.json"))
    Draft202012Validator.check_schema(schema)
    registry = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in (schema, vocabulary))
    validator, passed, failed = Draft202012Validator(schema, registry=registry), 0, 0
    for path in sorted((SCHEMAS / "mapping").glob("*.json")):
        if path.name == "mapping.v1.json":
            continue
        faults = [f"{path.name}: {fault.json_path}: {fault.message}"
                  for fault in validator.iter_errors(json.loads(path.read_text()))]
        passed, failed = passed + (not faults), failed + bool(faults)
        print("\n".join(faults or [f"ok {path.name}"]))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
