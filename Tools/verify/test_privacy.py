"""A planted value is found, in whatever form and place; what is not planted is not.

    python3 -m unittest discover Tools/verify
"""

import base64
import hashlib
import json
import random
import unittest

import privacy

VALUE = "Үлгі \"Мысалова\"\n0123-4567-8901"
LONG = " ".join(f"Учебный текст {number}." for number in range(40))


def sample(**data):
    line = {"id": "event 1", "type": "kua.party.added.v1", "data": {"role": "victim", **data}}
    return [json.dumps(line).encode()]


def needles(text):
    found, _ = privacy.needles_of(privacy.Values(sample(name=text)))
    return found


class Planting(unittest.TestCase):
    def found(self, text, planted):
        """The forms a planted text is found in, at each of nine places in random bytes."""
        noise = random.Random(7)
        sought, answers = needles(text), []
        for place in range(300, 309):
            data = noise.randbytes(place) + planted + noise.randbytes(200)
            answers.append({form for (_, form), _ in sought.found_in(data)})
        self.assertTrue(all(answer == answers[0] for answer in answers), answers)
        return answers[0]

    def test_each_form_is_found_wherever_it_stands(self):
        for text in VALUE, LONG, "12345678":
            data, digest = text.encode(), hashlib.sha256(text.encode()).digest()
            for planted in [
                    data, json.dumps(text, ensure_ascii=False).encode(), json.dumps(text).encode(),
                    data.hex().encode(), data.hex().upper().encode(), digest, digest.hex().encode(),
                    digest.hex().upper().encode(), base64.b64encode(digest), base64.urlsafe_b64encode(digest)]:
                self.assertTrue(self.found(text, planted), planted)

    def test_base64_is_found_at_every_alignment(self):
        for text in VALUE, LONG, "12345678":
            for before in range(4):
                for encode in base64.b64encode, base64.urlsafe_b64encode:
                    planted = encode(b"\xff" * before + text.encode() + b"\xff\xff\xff\xff")
                    self.assertTrue(self.found(text, planted), (before, encode))

    def test_a_part_of_a_long_value_is_found(self):
        data = LONG.encode()
        for part in data[:200], data[-200:], data[len(data) // 2 - 200:len(data) // 2 + 200]:
            self.assertTrue(self.found(LONG, part))

    def test_what_is_not_there_is_not_found(self):
        self.assertFalse(self.found(VALUE, b"nothing"))
        self.assertFalse(self.found(VALUE, b"\xd2\xae" + VALUE.replace("0123", "0124").encode()[2:20]))

    def test_a_short_value_is_sought_as_a_hash_only(self):
        self.assertFalse(self.found("12", b"12"))
        self.assertEqual(self.found("12", hashlib.sha256(b"12").digest()), {"SHA-256"})

    def test_what_is_also_said_openly_is_not_sought_in_clear(self):
        values = privacy.Values(sample(name="openly said", sex="openly said"))
        found, openly = privacy.needles_of(values)
        self.assertEqual(openly, 1)
        self.assertFalse(list(found.found_in(b" openly said ")))
        self.assertTrue(list(found.found_in(b" " + base64.b64encode(b"openly said") + b" ")))

    def test_disclosed_values_are_sought_like_clear_ones(self):
        disclosure = privacy.base64url(json.dumps(["salt", "name", VALUE]).encode())
        line = json.loads(sample()[0]) | {"disclosures": [disclosure]}
        values = privacy.Values([json.dumps(line)])
        self.assertEqual(list(values.texts), [VALUE])
        self.assertNotIn("disclosures", values.events["event 1"])


if __name__ == "__main__":
    unittest.main()
