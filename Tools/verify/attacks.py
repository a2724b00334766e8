"""The catalogue of attacks on an evidence bundle: what each does, and which checks must say so.

Each takes a Bundle that holds, from `bundles.sample()` or written by Kua, and gives a tampered one, with the checks that
must fail. The attacker has what the attack says, at worst every key but the witnesses': the police run the log.
"""

import base64
import json
import struct
from collections import namedtuple
from pathlib import Path

from bundling.archive import canonical, digest_of, disclosure, numbered, stored_zip
from bundling.timestamps import authority
from bundling.tlog import Key, checkpoint, leaf_hash, note, path, proof_file, root_of, sha256

# `fails`: checks of which each must fail, `media` standing for that of any media file. `verdict`: of the whole.
Attack = namedtuple("Attack", "name tells make fails verdict")
ATTACKS = []


class NotHere(Exception):
    """The bundle has nothing of what the attack is on."""


def attack(*fails, verdict="fails"):
    """Registers a function as an attack; its first line of documentation tells what was done."""
    def register(make):
        ATTACKS.append(Attack(make.__name__.replace("_", "-"), make.__doc__.split("\n")[0], make, set(fails), verdict))
        return make
    return register


# Means


def flipped(data, at=None):
    at = len(data) // 2 if at is None else at
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]


def entry_name(position):
    return f"entries/{numbered(position)}.json"


def proof_name(position):
    return f"proofs/{numbered(position)}.tlog-proof"


def media_of(bundle, kind="video"):
    """The name of the largest small media file: a video where there is one."""
    small = {name: data for name, data in bundle.media.items() if not isinstance(data, Path)}
    return max(small, key=lambda name: len(small[name]))


def custody(bundle):
    """Positions of the events of the longest chain of custody, in log order."""
    chains = {}
    for position in bundle.positions():
        entry = bundle.entry(position)
        if entry["type"].startswith("kua.evidence."):
            chains.setdefault(entry["subject"], []).append(position)
    return max(chains.values(), key=len)


def free_position(bundle):
    """A position before bundle.issued of which the bundle says nothing."""
    free = set(range(bundle.manifest["position"])) - set(bundle.positions())
    if not free:
        raise NotHere("the bundle has every entry of the log")
    return max(free)


def drop(bundle, position):
    for name in (entry_name(position), proof_name(position), f"values/{numbered(position)}"):
        bundle.files.pop(name, None)


def key_of(bundle, actor, position):
    """The private key of an actor that was enrolled in the bundle; None where it is not in hand."""
    enrolled = {bundle.entry(at)["data"].get("key") for at in bundle.find("actor.enrolled")
                if at < position and bundle.entry(at)["subject"] == actor}
    return next((key for key in bundle.keys.values() if key.vkey in enrolled), None)


def sign(bundle, entry, keys):
    """The canonical entry with signatures by these keys."""
    entry = {name: value for name, value in entry.items() if name != "signature"}
    message = {name: value for name, value in entry.items() if name != "recordedtime"}
    message = f"kua-entry/v1\n{bundle.manifest['origin']}\n".encode() + canonical(message)
    if keys:
        entry["signature"] = " ".join(
            f"{key.id.hex()}:{base64.urlsafe_b64encode(key.sign(message)).decode().rstrip('=')}" for key in keys)
    return canonical(entry)


def change(bundle, position, keys=None, **data):
    """Changes data of an entry, and signs it again by its actor where the key is in hand, or by `keys`."""
    entry = bundle.entry(position)
    entry["data"].update(data)
    if keys is None:
        key = key_of(bundle, entry["actor"], position)
        keys = [key] if key and "signature" in entry else []
    bundle.files[entry_name(position)] = sign(bundle, entry, keys)


def list_again(bundle):
    """Makes `contents` anew, and lets bundle.issued name it, signed by the issuer."""
    bundle.files["contents"] = bundle.contents()
    change(bundle, bundle.manifest["position"], [bundle.keys["issuer"]],
           contents=sha256(bundle.files["contents"]).hex())


def show(bundle, signed):
    """Puts a signed checkpoint in, and into every proof."""
    for name in bundle.files:
        if name.startswith("proofs/"):
            bundle.files[name] = bundle.files[name].split(b"\n\n")[0] + b"\n\n" + signed
    bundle.files["checkpoint"] = signed


def values_of(bundle, least):
    """The names of the files of disclosed values."""
    names = [name for name in sorted(bundle.files) if name.startswith("values/")]
    if len(names) < least:
        raise NotHere(f"{len(names)} entries have disclosed values")
    return names


def sizes(bundle):
    lines = bundle.files["checkpoint"].decode().split("\n")
    return lines[0], int(lines[1])


def grow(bundle, log_key=None, size=None, cosigners=()):
    """Builds another log over the entries as they are, signs its checkpoint, and proves every entry.

    What else stood in the log is not known here, and nobody who sees the bundle knows it either."""
    origin, whole = sizes(bundle)
    size, log_key = size or whole, log_key or bundle.keys["log"]
    leaves = [sha256(f"unseen {position}".encode()) for position in range(size)]
    for position in bundle.positions():
        if position < size:
            leaves[position] = leaf_hash(bundle.files[entry_name(position)])
    text = checkpoint(origin, size, root_of(leaves))
    signed = note(text, [log_key.line(text)] + [key.line(text, 1_780_000_000) for key in cosigners])
    for position in bundle.positions():
        if position < size:
            bundle.files[proof_name(position)] = proof_file(position, path(leaves, position), signed)
    bundle.files["keys/log.pem"], bundle.files["keys/log.vkey"] = log_key.pem, (log_key.vkey + "\n").encode()
    bundle.files["policy"] = b"".join(
        f"log {log_key.vkey}\n".encode() if line.startswith(b"log ") else line
        for line in bundle.files["policy"].splitlines(keepends=True))
    bundle.files.pop("checkpoint.tsr", None)
    show(bundle, signed)


def mine(name):
    return Key(name, seed=sha256(f"attacker {name}".encode()))


# The media file


@attack("media")
def video_byte(bundle):
    """one bit of the video is flipped"""
    name = media_of(bundle)
    bundle.media = {name: flipped(bundle.media[name])}


@attack("media")
def video_cut(bundle):
    """the end of the video is cut off"""
    name = media_of(bundle)
    bundle.media = {name: bundle.media[name][:-100]}


@attack("media")
def video_longer(bundle):
    """something is added to the end of the video"""
    name = media_of(bundle)
    bundle.media = {name: bundle.media[name] + b"\0"}


@attack("media")
def video_of_another_case(bundle):
    """the file handed over is none of the case"""
    bundle.media = {media_of(bundle): b"another recording" * 5000}


@attack("manifest", "media")
def exhibits_swapped(bundle):
    """the manifest gives one exhibit the file of another, signed by the issuer"""
    media = bundle.manifest["media"]
    for name in ("bytes", "sha256"):
        media[0][name], media[1][name] = media[1][name], media[0][name]
    bundle.seal(media=media)
    bundle.media = {name: data for name, data in bundle.media.items()
                    if not isinstance(data, Path) and sha256(data).hex() in (media[0]["sha256"], media[1]["sha256"])}


@attack("manifest", "media")
def clip_for_the_original(bundle):
    """the manifest says of an exhibit that its file is the clip made of it, signed by the issuer"""
    derived = bundle.entry(bundle.find("evidence.derived")[0])
    media = [each for each in bundle.manifest["media"] if each["exhibit"] != derived["subject"]]
    for each in media:
        if each["exhibit"] == derived["data"]["parent"]:
            each.update(bytes=derived["data"]["bytes"], sha256=derived["data"]["sha256"])
    bundle.seal(media=media)
    bundle.media = {name: data for name, data in bundle.media.items()
                    if not isinstance(data, Path) and sha256(data).hex() == derived["data"]["sha256"]}


# Bytes


@attack("manifest")
def custody_report_byte(bundle):
    """one bit of the custody report as data is flipped"""
    bundle.files["custody.json"] = flipped(bundle.files["custody.json"])


@attack("manifest")
def custody_page_byte(bundle):
    """one bit of the custody report as a page is flipped"""
    bundle.files["custody.ru.html"] = flipped(bundle.files["custody.ru.html"])


@attack("inclusion", "contents")
def entry_digit(bundle):
    """the digest in the entry that registers an exhibit is changed, the manifest made anew by the issuer"""
    position = bundle.find("evidence.registered")[0]
    entry = bundle.files[entry_name(position)]
    at = entry.index(b'"sha256":"') + 12
    bundle.files[entry_name(position)] = entry[:at] + (b"0" if entry[at:at + 1] != b"0" else b"1") + entry[at + 1:]
    bundle.seal()


@attack("inclusion")
def proof_byte(bundle):
    """one hash of a proof is another, the manifest made anew by the issuer"""
    position = custody(bundle)[0]
    lines = bundle.files[proof_name(position)].split(b"\n")
    lines[2] = base64.b64encode(flipped(base64.b64decode(lines[2])))
    bundle.files[proof_name(position)] = b"\n".join(lines)
    bundle.seal()


@attack("inclusion")
def proof_with_a_line_more(bundle):
    """a line is slipped in before the checkpoint that a proof repeats, the manifest made anew by the issuer"""
    name = proof_name(custody(bundle)[0])
    bundle.files[name] = bundle.files[name].replace(b"\n\n", b"\n\nslipped in\n", 1)
    bundle.seal()


@attack("witnesses")
def cosignature_byte(bundle):
    """one bit of a cosignature is flipped, wherever the checkpoint stands; the manifest made anew"""
    lines = bundle.files["checkpoint"].split(b"\n")
    words = lines[-2].split(b" ")
    words[2] = base64.b64encode(flipped(base64.b64decode(words[2]), 40))
    show(bundle, b"\n".join([*lines[:-2], b" ".join(words), b""]))
    bundle.seal()


@attack("checkpoint")
def log_signature_byte(bundle):
    """one bit of the log's own signature is flipped, wherever the checkpoint stands; the manifest made anew"""
    lines = bundle.files["checkpoint"].split(b"\n")
    words = lines[4].split(b" ")
    words[2] = base64.b64encode(flipped(base64.b64decode(words[2]), 40))
    show(bundle, b"\n".join([*lines[:4], b" ".join(words), *lines[5:]]))
    bundle.seal()


@attack("checkpoint")
def signature_respelled(bundle):
    """the log's signature is written with pad bits that are not zero: the same bytes to a lax reader"""
    lines = bundle.files["checkpoint"].split(b"\n")
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = lines[4].rstrip(b"=")[-1:]
    respelled = alphabet[alphabet.index(last) + 1:][:1]
    pads = len(lines[4]) - len(lines[4].rstrip(b"="))
    lines[4] = lines[4].rstrip(b"=")[:-1] + respelled + b"=" * pads
    show(bundle, b"\n".join(lines))
    bundle.seal()


@attack("manifest")
def manifest_signature_respelled(bundle):
    """the issuer's signature has its second half larger by the order of the group: the same to a lax verifier"""
    signature = bundle.files["manifest.sig"]
    order = (1 << 252) + 27742317777372353535851937790883648493
    half = int.from_bytes(signature[32:], "little") + order
    bundle.files["manifest.sig"] = signature[:32] + half.to_bytes(32, "little")


# Entries and the chain of custody


@attack("contents", "custody")
def custody_entry_dropped(bundle):
    """an event of custody is left out; contents and manifest made anew and signed by the issuer"""
    drop(bundle, custody(bundle)[-2])
    bundle.files["contents"] = bundle.contents()
    bundle.seal()


@attack("inclusion", "custody")
def custody_entry_dropped_and_issued_again(bundle):
    """an event of custody is left out, and bundle.issued made anew to name what is left, signed by the issuer"""
    drop(bundle, custody(bundle)[-2])
    list_again(bundle)
    bundle.seal()


@attack("contents", "custody")
def last_custody_entry_dropped(bundle):
    """the last event of an exhibit's custody is left out"""
    drop(bundle, custody(bundle)[-1])
    bundle.files["contents"] = bundle.contents()
    bundle.seal()


@attack("custody", "witnesses", "anchor")
def chain_forked(bundle):
    """the log's operator lets two events follow the same one, and signs the log anew"""
    chain = custody(bundle)
    change(bundle, chain[-1], previous=bundle.entry(chain[-2])["data"]["previous"])
    list_again(bundle)
    grow(bundle)
    bundle.seal()


@attack("custody", "witnesses", "anchor")
def second_chain(bundle):
    """the log's operator begins a second chain in the middle of one, and signs the log anew"""
    position = custody(bundle)[-1]
    entry = bundle.entry(position)
    del entry["data"]["previous"]
    bundle.files[entry_name(position)] = canonical(entry)
    change(bundle, position)
    list_again(bundle)
    grow(bundle)
    bundle.seal()


@attack("inclusion")
def entries_swapped(bundle):
    """the entries of two exhibits stand in each other's place, contents and manifest made anew"""
    first, second = bundle.find("evidence.registered")[:2]
    one, other = entry_name(first), entry_name(second)
    bundle.files[one], bundle.files[other] = bundle.files[other], bundle.files[one]
    bundle.files["contents"] = bundle.contents()
    bundle.seal()


@attack("inclusion")
def entry_of_another_position(bundle):
    """an entry and its proof are given another position"""
    position = custody(bundle)[-1]
    free = free_position(bundle)
    for name in (entry_name, proof_name):
        bundle.files[name(free)] = bundle.files.pop(name(position))
    bundle.files["contents"] = bundle.contents()
    bundle.seal()


@attack("inclusion")
def entry_of_its_own(bundle):
    """an event that is not in the log is put in, with the proof of another"""
    position = custody(bundle)[-1]
    entry = bundle.entry(position)
    entry["id"] = entry["id"][:-4] + "0000"
    free = free_position(bundle)
    bundle.files[entry_name(free)] = canonical(entry)
    bundle.files[proof_name(free)] = bundle.files[proof_name(position)]
    bundle.files["contents"] = bundle.contents()
    bundle.seal()


@attack("inclusion", "witnesses", "anchor")
def member_twice(bundle):
    """an entry has a member twice, so that two readers read two things; the log's operator signs it anew"""
    position = bundle.find("evidence.registered")[0]
    entry = bundle.files[entry_name(position)]
    bundle.files[entry_name(position)] = entry.replace(b'"sha256":"', b'"sha256":"' + b"0" * 64 + b'","sha256":"')
    bundle.files["contents"] = bundle.contents()
    change(bundle, bundle.manifest["position"], [bundle.keys["issuer"]],
           contents=sha256(bundle.files["contents"]).hex())
    grow(bundle)
    bundle.seal()


@attack("contents")
def contents_shortened(bundle):
    """a line of contents is left out, the manifest made anew"""
    lines = bundle.files["contents"].splitlines(keepends=True)
    bundle.files["contents"] = b"".join(lines[:-1])
    bundle.seal()


# Signatures


@attack("inclusion")
def signature_removed(bundle):
    """an event is without its signature where others are signed"""
    signed = [position for position in custody(bundle) if "signature" in bundle.entry(position)]
    position = (signed or [bundle.manifest["position"]])[-1]
    entry = bundle.entry(position)
    bundle.files[entry_name(position)] = sign(bundle, entry, [])
    bundle.seal()


@attack("signatures", "witnesses", "anchor")
def signed_by_another(bundle):
    """the log's operator signs an event with a key nobody was enrolled with, and signs the log anew"""
    position = custody(bundle)[-1]
    change(bundle, position, [mine(f"{bundle.manifest['origin']}/{bundle.entry(position)['actor'][6:]}")])
    list_again(bundle)
    grow(bundle)
    bundle.seal()


@attack("signatures", "witnesses", "anchor")
def signed_by_a_colleague(bundle):
    """an event is signed by another enrolled actor than the one it names, and the log signed anew"""
    positions = [at for at in custody(bundle) if bundle.entry(at)["actor"] != bundle.manifest["issuer"]]
    change(bundle, positions[-1], [bundle.keys["issuer"]])
    list_again(bundle)
    grow(bundle)
    bundle.seal()


@attack("manifest")
def manifest_signed_by_another(bundle):
    """the manifest is signed by a key nobody was enrolled with"""
    bundle.seal(signer=mine("issuer"))


@attack("manifest")
def manifest_and_key_of_another(bundle):
    """the manifest is signed by another key, and that key put in the place of the issuer's"""
    bundle.files["keys/issuer.pem"] = mine("issuer").pem
    bundle.seal(signer=mine("issuer"))


@attack("manifest")
def manifest_of_another_issuer(bundle):
    """the manifest names another as its issuer, who signs it not"""
    actors = {bundle.entry(at)["subject"] for at in bundle.find("actor.enrolled")} - {bundle.manifest["issuer"]}
    bundle.seal(issuer=sorted(actors)[0])


@attack("manifest")
def manifest_of_another_event(bundle):
    """the manifest rests on another event than bundle.issued"""
    bundle.seal(position=custody(bundle)[0])


@attack("manifest")
def manifest_respelled(bundle):
    """the manifest is written with white space, and signed by the issuer"""
    bundle.files["manifest.json"] = json.dumps(bundle.manifest, indent=1, sort_keys=True, ensure_ascii=False).encode()
    bundle.files["manifest.sig"] = bundle.keys["issuer"].sign(bundle.files["manifest.json"])


@attack("manifest")
def segments_changed(bundle):
    """the hashes of an exhibit's segments are others, the manifest made anew"""
    names = [name for name in sorted(bundle.files) if name.startswith("segments/")]
    if not names:
        raise NotHere("no exhibit has its segments in the bundle")
    name = names[0]
    bundle.files[name] = flipped(bundle.files[name])
    bundle.seal()


# Values


@attack("values", "contents")
def value_altered(bundle):
    """a disclosed value is another, the manifest made anew"""
    name = values_of(bundle, 1)[0]
    lines = bundle.files[name].decode().split()
    salt, field, _ = json.loads(base64.urlsafe_b64decode(lines[0] + "=" * (-len(lines[0]) % 4)))
    salt = base64.urlsafe_b64decode(salt + "=" * (-len(salt) % 4))
    lines[0] = disclosure(salt, field, "Образец: ничего не было.")
    bundle.files[name] = ("\n".join(sorted(lines)) + "\n").encode()
    bundle.seal()


@attack("values", "contents")
def value_of_another_entry(bundle):
    """a disclosed value stands under another entry, contents and manifest made anew"""
    names = values_of(bundle, 2)
    bundle.files[names[0]], bundle.files[names[1]] = bundle.files[names[1]], bundle.files[names[0]]
    bundle.files["contents"] = bundle.contents()
    bundle.seal()


@attack("contents")
def value_withheld(bundle):
    """a disclosed value is left out, the manifest made anew"""
    del bundle.files[values_of(bundle, 1)[0]]
    bundle.seal()


# The log, its key, its witnesses


@attack("inclusion")
def old_checkpoint(bundle):
    """an earlier checkpoint of the same log is put in, with what proofs it has"""
    size = bundle.manifest["position"] - 1
    grow(bundle, size=size, cosigners=witnesses_of(bundle))
    bundle.seal()


def witnesses_of(bundle):
    return [key for name, key in sorted(bundle.keys.items()) if name.startswith("witness-")]


@attack("log-key", "witnesses", "anchor")
def forged_log(bundle):
    """another log is made under the same origin, with another key in ledger.opened, everything signed anew"""
    forged = mine(bundle.manifest["origin"])
    change(bundle, bundle.find("ledger.opened")[0], logKey=forged.vkey)
    change(bundle, bundle.find("evidence.registered")[0], bytes=7)
    list_again(bundle)
    grow(bundle, log_key=forged)
    bundle.seal()


@attack("log-key", "witnesses", "anchor")
def forged_log_and_witnesses(bundle):
    """another log is made, with another key, and witnesses of its own whom its policy names"""
    forged, own = mine(bundle.manifest["origin"]), Key("witness.example", b"\x04", sha256(b"attacker witness"))
    change(bundle, bundle.find("ledger.opened")[0], logKey=forged.vkey)
    list_again(bundle)
    bundle.files["policy"] = f"log {forged.vkey}\nwitness own {own.vkey}\nquorum own\n".encode()
    for name in [name for name in bundle.files if name.startswith("keys/witness-")]:
        del bundle.files[name]
    bundle.files["keys/witness-1.pem"] = own.pem
    grow(bundle, log_key=forged, cosigners=[own])
    bundle.seal()


@attack(verdict="consistent")
def forged_log_without_fingerprints(bundle):
    """another log is made, everything signed anew, and the verifier is told no fingerprint"""
    forged_log_and_witnesses(bundle)
    bundle.trusted, bundle.anchor = {}, None
    # What the forger can not have is the media's registration by another: here nothing else was changed.


@attack("log-key")
def key_in_the_bundle_is_another(bundle):
    """the log is signed anew by a key that no entry names, and the verifier is told no fingerprint"""
    grow(bundle, log_key=mine(bundle.manifest["origin"]))
    bundle.seal()
    bundle.trusted, bundle.anchor = {}, None


@attack("witnesses", "anchor")
def log_rewritten(bundle):
    """the log's operator, with every key but the witnesses', changes who had the exhibit and signs everything anew"""
    position = next(at for at in custody(bundle) if "who" in bundle.entry(at)["data"])
    change(bundle, position, who=bundle.manifest["issuer"])
    list_again(bundle)
    grow(bundle)
    bundle.seal()


@attack("anchor")
def rewritten_before_its_witnesses(bundle):
    """the log was rewritten with the witnesses' help; who kept a checkpoint knows"""
    position = next(at for at in custody(bundle) if "who" in bundle.entry(at)["data"])
    change(bundle, position, who=bundle.manifest["issuer"])
    list_again(bundle)
    grow(bundle, cosigners=witnesses_of(bundle))
    bundle.seal()


@attack("anchor")
def anchor_of_another_log(bundle):
    """the checkpoint given from elsewhere is another log's"""
    key = mine("other.kua.example")
    text = checkpoint(key.name, sizes(bundle)[1], sha256(b"root"))
    bundle.anchor = note(text, [key.line(text)])


@attack("log-key")
def another_ledger(bundle):
    """the bundle is one of another ledger, where everything holds"""
    from bundles import sample
    other = sample(name="other")
    bundle.files, bundle.media, bundle.keys = other.files, other.media, other.keys


@attack("witnesses")
def cosignature_of_another_size(bundle):
    """a witness's cosignature of an earlier checkpoint stands under this one"""
    witness = witnesses_of(bundle)[0]
    lines = bundle.files["checkpoint"].decode().split("\n")
    text = "\n".join([lines[0], str(int(lines[1]) - 1), lines[2], ""])
    mark = f"— {witness.name} "
    lines = [line for line in lines if not line.startswith(mark)]
    show(bundle, ("\n".join(lines[:-1]) + "\n" + witness.line(text, 1_780_000_000)).encode())
    bundle.seal()


@attack("witnesses")
def cosignatures_removed(bundle):
    """the checkpoint is shown without its cosignatures"""
    lines = bundle.files["checkpoint"].split(b"\n")
    show(bundle, b"\n".join([*lines[:5], b""]))
    bundle.seal()


@attack("witnesses")
def one_cosignature_twice(bundle):
    """one witness's cosignature stands twice in the place of two"""
    lines = bundle.files["checkpoint"].split(b"\n")
    show(bundle, b"\n".join([*lines[:6], lines[5], b""]))
    bundle.seal()


@attack("witnesses")
def policy_asks_for_none(bundle):
    """the policy is made to ask for no witness, and the checkpoint has none"""
    lines = [line for line in bundle.files["policy"].decode().splitlines() if not line.startswith(("group", "quorum"))]
    bundle.files["policy"] = ("\n".join([*lines, "quorum none"]) + "\n").encode()
    cosignatures_removed(bundle)


@attack("witnesses")
def policy_of_ones_own(bundle):
    """the policy is made to ask for a witness of the attacker's"""
    own = Key("witness.example", b"\x04", sha256(b"attacker witness"))
    lines = bundle.files["checkpoint"].decode().split("\n")
    text = "\n".join([*lines[:3], ""])
    bundle.files["policy"] = f"witness own {own.vkey}\nquorum own\n".encode()
    for name in [name for name in bundle.files if name.startswith("keys/witness-")]:
        del bundle.files[name]
    bundle.files["keys/witness-1.pem"] = own.pem
    show(bundle, note(text, [lines[4] + "\n", own.line(text, 1_780_000_000)]))
    bundle.seal()


@attack("checkpoint")
def checkpoint_of_another_origin(bundle):
    """the checkpoint names another origin, signed by the log's key"""
    lines = bundle.files["checkpoint"].decode().split("\n")
    text = "\n".join(["other.kua.example", *lines[1:3], ""])
    show(bundle, note(text, [bundle.keys["log"].line(text)]))
    bundle.seal()
    bundle.anchor = None


@attack("checkpoint")
def log_key_as_pem_is_another(bundle):
    """keys/log.pem, with which an expert checks by hand, is another key"""
    bundle.files["keys/log.pem"] = mine("log").pem
    bundle.seal()


# Trusted time


def stamped(bundle):
    return "\n".join([*bundle.files["checkpoint"].decode().split("\n")[:3], ""]).encode()


def stamp_by(bundle, authority, data):
    bundle.files["checkpoint.tsr"], bundle.files["keys/tsa.pem"] = authority.stamp(data), authority.certificates


@attack("timestamp")
def stamp_of_another_checkpoint(bundle):
    """the time stamp is over another checkpoint, by an authority that is trusted"""
    stamp_by(bundle, authority(), stamped(bundle).replace(b"\n", b"1\n", 1))
    bundle.trusted["tsa"] = [authority().fingerprint("root")]
    bundle.seal()


@attack("timestamp")
def stamp_of_another_authority(bundle):
    """the time stamp is by an authority of the attacker's"""
    stamp_by(bundle, authority("another"), stamped(bundle))
    bundle.trusted["tsa"] = [authority().fingerprint("root")]
    bundle.seal()


@attack("timestamp")
def stamp_byte(bundle):
    """one bit of the time stamp's time is flipped"""
    stamp_by(bundle, authority(), stamped(bundle))
    bundle.trusted["tsa"] = [authority().fingerprint("root")]
    response = bundle.files["checkpoint.tsr"]
    at = response.index(b"\x18\x0f20") + 10
    bundle.files["checkpoint.tsr"] = flipped(response, at)
    bundle.seal()


@attack("timestamp")
def stamp_refused(bundle):
    """the response says that no time stamp was granted"""
    bundle.files["checkpoint.tsr"] = bytes.fromhex("30053003020102")
    bundle.seal()


# The archive


@attack("archive")
def extra_file(bundle):
    """a file is added that the manifest does not list"""
    bundle.files["keys/witness-99.pem"] = mine("log").pem


@attack("archive")
def extra_file_listed(bundle):
    """a file that belongs in no bundle is added and listed, signed by the issuer"""
    bundle.files["custody.exe"] = b"MZ"
    bundle.seal()


@attack("archive")
def file_missing(bundle):
    """a file that the manifest lists is left out"""
    del bundle.files["custody.kk.html"]


@attack("archive")
def name_twice(bundle):
    """a second file of the same name stands in the archive, which another reader would take"""
    pairs = sorted(bundle.files.items())
    at = next(index for index, (name, _) in enumerate(pairs) if name == "manifest.json")
    bundle.archive = stored_zip(pairs[:at] + [pairs[at]] + pairs[at:])


@attack("archive")
def local_header_differs(bundle):
    """a local header names another file than the central directory"""
    archive = bundle.zip()
    at = archive.index(b"custody.json")
    bundle.archive = archive[:at] + b"custody.jsom" + archive[at + 12:]


@attack("archive")
def outside_the_directory(bundle):
    """a name leads out of the directory"""
    bundle.files["../keys/log.pem"] = b""
    bundle.seal()


@attack("archive")
def archive_truncated(bundle):
    """the end of the archive is cut off"""
    bundle.archive = bundle.zip()[:-1000]


@attack("archive")
def archive_prefixed(bundle):
    """another program stands before the archive"""
    bundle.archive = b"#!/bin/sh\nexit\n" + bundle.zip()


@attack("archive")
def archive_with_a_comment(bundle):
    """the archive has a comment behind it"""
    archive = bundle.zip()
    bundle.archive = archive[:-2] + struct.pack("<H", 4) + b"note"


@attack("archive")
def bytes_between(bundle):
    """bytes stand between the files and the central directory"""
    archive = bundle.zip()
    start = struct.unpack("<I", archive[-6:-2])[0]
    bundle.archive = archive[:start] + b"hidden" + archive[start:-6] + struct.pack("<IH", start + 6, 0)


@attack("archive")
def checksum_wrong(bundle):
    """a byte inside a file of the archive is another, as on a bad disk"""
    archive = bundle.zip()
    at = archive.index(b"kua-bundle-contents/v1")
    bundle.archive = flipped(archive, at)


def attacked(attack, bundle):
    """A copy of the bundle after the attack."""
    bundle = bundle.copy()
    attack.make(bundle)
    return bundle
