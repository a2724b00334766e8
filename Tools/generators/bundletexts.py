"""The texts that every bundle of evidence has for people: from Schemas/bundle/README.*.txt and acts.README.txt to
Sources/Evidence/Generated/BundleTexts.swift, one file a text."""

import re

where = "bundle"
texts = {"README.en.txt": "english", "README.kk.txt": "kazakh", "README.ru.txt": "russian",
         "acts/README.txt": "acts"}
blocks = {}
for name, member in texts.items():
    path = ROOT / "Schemas/bundle" / name.replace("/", ".")
    text = path.read_text()
    if '"""#' in text or not text.endswith("\n"):
        fail(f"{where}/{path.name}", 'ends with a line feed, and has no """#')
    blocks[name] = re.findall(r"^```sh\n.*?^```$", text, re.MULTILINE | re.DOTALL)
    out = NOTE.format(f"Schemas/bundle/{path.name}") + "\nextension BundleTexts {\n"
    out += f"  /// `{name}`.\n  static let {member} = #\"\"\"\n"
    out += "".join(f"    {line}\n" if line else "\n" for line in text.split("\n")[:-1])
    out += "\n    \"\"\"#\n}\n"
    outputs[ROOT / f"Sources/Evidence/Generated/BundleTexts+{swift_type(member)}.swift"] = out
if not blocks["README.en.txt"] or any(blocks[f"README.{one}.txt"] != blocks["README.en.txt"] for one in ("kk", "ru")):
    fail(where, "README.en.txt, README.kk.txt and README.ru.txt have the same commands")
