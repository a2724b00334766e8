#!/usr/bin/env python3
"""A complete evidence bundle made without Kua, from Schemas/bundle/README.md alone.

    bundles.py OUTDIR [--tiny] [--no-time-stamp]

writes bundle.zip, the media files beside it, `anchor` (a checkpoint as another body may have kept it) and
fingerprints.json (what a verifier is told from outside, and the arguments that tell it). As a library: `sample()` gives
a Bundle, which can be changed, sealed again and written.

Everything in it is invented: keys follow from their names, the log has some thirty entries.
"""

import argparse
import json
import sys
import zipfile
from pathlib import Path

from bundling.archive import Bundle
from bundling.story import Story


def sample(tiny=False, time_stamp=True, witnesses=3, cosigned=2, name="sample"):
    """A whole bundle: a case, three exhibits, a clip, their custody; `tiny` has one exhibit and no more than needed."""
    story = Story(name)
    story.tell_little() if tiny else story.tell()
    return story.bundle(time_stamp and not tiny, witnesses, cosigned)


def read(path, media, keys, trusted, anchor=None):
    """A bundle that Kua wrote, to be changed."""
    with zipfile.ZipFile(path) as archive:
        return Bundle({name: archive.read(name) for name in archive.namelist()}, media, keys, trusted, anchor)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("place", metavar="OUTDIR", type=Path)
    parser.add_argument("--tiny", action="store_true", help="one exhibit and no more than needed")
    parser.add_argument("--no-time-stamp", dest="time_stamp", action="store_false")
    options = parser.parse_args()
    bundle = sample(options.tiny, options.time_stamp)
    archive, media = bundle.write(options.place)
    facts = {**bundle.trusted, "logKey": bundle.files["keys/log.vkey"].decode().strip(),
             "media": [path.name for path in media], "arguments": bundle.arguments()}
    (options.place / "fingerprints.json").write_text(json.dumps(facts, indent=2) + "\n")
    print(archive)
    return 0


if __name__ == "__main__":
    sys.exit(main())
