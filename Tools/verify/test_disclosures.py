"""An answer that discloses what the entry does not commit to is found out."""

import base64
import importlib.machinery
import importlib.util
import json
import unittest
from pathlib import Path

PATH = str(Path(__file__).with_name("disclosures"))
LOADER = importlib.machinery.SourceFileLoader("disclosures", PATH)
disclosures = importlib.util.module_from_spec(importlib.util.spec_from_loader("disclosures", LOADER))
LOADER.exec_module(disclosures)

TYPE = "kua.call-out.example.v1"


def disclosure(name, value, salt="AAAAAAAAAAAAAAAAAAAAAA"):
    return disclosures.base64url(json.dumps([salt, name, value], ensure_ascii=False).encode())


def answer(committed, disclosed):
    digests = sorted(map(disclosures.by_hashlib, committed))
    entry = {"id": "event 1", "type": TYPE, "data": {"_sd": digests}}
    return {"entry": base64.b64encode(json.dumps(entry).encode()).decode(), "disclosures": disclosed}


def faults(*of):
    return list(disclosures.faults(answer(*of), disclosures.ways(), {TYPE: {"name", "notes"}}))


class Disclosing(unittest.TestCase):
    name, notes = disclosure("name", "Үлгі Мысалова"), disclosure("notes", "Учебный \"текст\"")

    def test_the_standard_s_example_has_its_digest_in_every_way(self):
        text, digest = disclosures.EXAMPLE
        for way in disclosures.ways().values():
            self.assertEqual(way(text), digest)

    def test_what_is_committed_to_holds(self):
        self.assertEqual(faults([self.name, self.notes], [self.name]), [])
        self.assertEqual(faults([self.name, self.notes], []), [])

    def test_another_value_salt_or_member_does_not(self):
        for other in (disclosure("name", "Мысал"), disclosure("name", "Үлгі Мысалова", "B" * 22),
                      disclosure("phone", "1"), disclosure("name", "Үлгі Мысалова", "c2hvcnQ")):
            self.assertTrue(faults([self.name, self.notes], [other]))

    def test_too_few_digests_are_found(self):
        self.assertTrue(faults([self.name], [self.name]))


if __name__ == "__main__":
    unittest.main()
