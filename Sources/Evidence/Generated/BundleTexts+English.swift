// Written by Tools/generate from Schemas/bundle/README.en.txt; do not edit.
// swift-format-ignore-file

extension BundleTexts {
  /// `README.en.txt`.
  static let english = #"""
    HOW TO CHECK THIS BUNDLE

    This archive came with one or more media files (video, audio, photographs). It says that each of them
    was entered in a register at a certain time by a certain person, has not changed since, and who has
    had it. The register is a log in which nothing can be changed or left out without being noticed.
    With this page you can check that yourself, without a network and without the software of those
    who made the archive. You need a Linux computer with:

      unzip, sha256sum and the other coreutils, sed, awk, find    every Linux has them
      OpenSSL 3.0 or newer                                         every Linux has it
      Go with the module golang.org/x/mod                          Debian: golang-go, golang-golang-x-mod-dev

    Whoever prefers a program that makes all these checks at once: bundle.html (a page for a browser,
    offline), bundle.py (Python) and "kua verify" share no code, and follow the same description of the
    format, kua-evidence-bundle/v1.


    WHAT IS CLAIMED, AND NO MORE

    This file was registered at this time by this person, and is unchanged since. What happened between
    the recording and the registration rests on the camera's own signature, on the log of the docking
    station, or on testimony; the custody report (custody.en.html) says on which. No check below shows
    that a recording is true, complete or lawful, or that an entry tells the truth about the world. What
    is checked is who wrote what, when, and that it was not rewritten.


    BEFORE YOU BEGIN: THE FINGERPRINTS

    The keys in this archive are hints. Whoever forges an archive puts forged keys into it, and then every
    signature verifies. So get the fingerprints from elsewhere: from an official site, a gazette, a
    letter of the body that runs the log, the court's own file, an earlier case. Do not take them from
    this archive, nor from whoever handed it to you. You need

      - of the log: 64 hexadecimal digits;
      - of the witnesses, other bodies that watch the log: 64 hexadecimal digits each, with spaces between;
      - of the time-stamping authority's certificate: the SHA-256 that "openssl x509 -fingerprint" prints,
        as 64 small hexadecimal digits without colons.

    Without the log's fingerprint you learn that the bundle is consistent with itself, and not where it
    comes from. Open a terminal in an empty directory, put the archive there as bundle.zip and the media
    files into a directory named media. Type the fingerprints between the quotation marks:

    ```sh
    LOG_KEY=''
    WITNESS_KEYS=''
    TSA_CERTIFICATE=''
    ```

    Then paste the blocks below one after another. Each line they print begins with HOLDS, FAILS or, where
    you gave nothing to compare with, UNKNOWN.


    1. UNPACK

    No name may stand in the archive twice: a program might show you the one and check the other.

    ```sh
    say() { if [ "$1" -eq 0 ]; then printf 'HOLDS: %s\n' "$2"; else printf 'FAILS: %s\n' "$2"; fi; }
    unknown() { printf 'UNKNOWN: %s\n' "$1"; }
    test -z "$(unzip -Z1 bundle.zip | sort | uniq -d)"; say $? "no name stands in the archive twice"
    unzip -q -o bundle.zip -d bundle; say $? "the archive can be unpacked"
    mkdir -p scratch; cd bundle
    ```


    2. THE FILES OF THE ARCHIVE

    manifest.json lists every file with its SHA-256. This shows that the archive is whole. By itself it
    shows nothing about where it comes from: that follows from 4 to 8.

    ```sh
    tr '{' '\n' < manifest.json |
      sed -n 's/^"bytes":[0-9]*,"name":"\([^"\\]*\)","sha256":"\([0-9a-f]\{64\}\)".*/\2  \1/p' > ../scratch/listed
    sha256sum --check --quiet --strict ../scratch/listed; say $? "every file has the digest that the manifest lists"
    { cut -c67- ../scratch/listed; echo manifest.json; echo manifest.sig; } | LC_ALL=C sort > ../scratch/names
    find . -type f | cut -c3- | LC_ALL=C sort | cmp - ../scratch/names; say $? "there are these files and no others"
    ```


    3. THE MEDIA FILES

    The SHA-256 of each media file must be that of an exhibit. The entry named after it is the one that
    registered the file, or a copy (a clip, a redaction: then the entry says so, and of which exhibit).
    Open it: it has who, when, and the exhibit's number. If a file FAILS, it is not the one registered;
    bundle.html and "kua verify" say which parts of it are intact.

    ```sh
    for file in ../media/*; do
      digest=$(sha256sum < "$file" | cut -c1-64)
      entry=$(grep -l -F "\"sha256\":\"$digest\"" entries/* |
        xargs -r grep -l -E '"type":"kua\.evidence\.(registered|derived)\.v1"\}$')
      tr '{' '\n' < manifest.json | grep '^"bytes":[0-9]*,"exhibit":' | grep -q -F "\"sha256\":\"$digest\"" &&
        [ -n "$entry" ]
      say $? "media file ${file#../media/}, SHA-256 $digest, $entry"
    done
    ```


    4. WHO ISSUED THE BUNDLE

    manifest.sig is the issuer's signature over manifest.json, and so over every file. The key must be the
    one with which an entry of the log enrolled this person: whether that entry is genuine follows from 5
    and 8. Look also for an entry "kua.actor.revoked.v1" about the same person.

    ```sh
    openssl pkeyutl -verify -pubin -inkey keys/issuer.pem -rawin -in manifest.json -sigfile manifest.sig
    say $? "the issuer's key signed the manifest"
    issuer=$(sed 's/.*"issuer":"\(actor:[a-z2-7]*\)".*/\1/' manifest.json)
    key=$({ printf '\001'; openssl pkey -pubin -in keys/issuer.pem -outform DER | tail -c 32; } | base64 -w 0)
    enrolled=$(grep -l -F "+$key\"" entries/* | xargs -r grep -l -F "\"subject\":\"$issuer\"" |
      xargs -r grep -l '"type":"kua\.actor\.enrolled\.v1"}$')
    test -n "$enrolled"; say $? "the issuer, $issuer, was enrolled with this key: $enrolled"
    ```


    5. THE LOG'S SIGNATURE

    The file checkpoint says how many entries the log had and, by one digest, what all of them were. The
    log's key signed it. This is the check on which the origin of everything rests: the fingerprint of
    the key must be the one you got from elsewhere. Then whoever holds this key vouches that the log was
    so. It does not show that the holder kept to one history: that is what witnesses are for.

    ```sh
    origin=$(head -n 1 checkpoint)
    sed '/^$/,$d' checkpoint > ../scratch/text
    mark=$({ printf '%s\n\001' "$origin"; openssl pkey -pubin -in keys/log.pem -outform DER | tail -c 32; } |
      sha256sum | cut -c1-64)
    grep -F "— $origin " checkpoint | while read -r dash name line; do
      printf %s "$line" | base64 -d > ../scratch/line
      [ "$(head -c 4 ../scratch/line | od -An -tx1 | tr -d ' \n')" = "$(echo "$mark" | cut -c1-8)" ] &&
        tail -c 64 ../scratch/line > ../scratch/signature
    done
    openssl pkeyutl -verify -pubin -inkey keys/log.pem -rawin -in ../scratch/text -sigfile ../scratch/signature
    say $? "the log's key signed the checkpoint of $origin"
    if [ -z "$LOG_KEY" ]; then unknown "the origin is not established. The log's key has the fingerprint $mark"
    else [ "$mark" = "$LOG_KEY" ]; say $? "the log's key has the fingerprint that you were given"; fi
    grep -q -F "\"$(cat keys/log.vkey)\"" entries/*; say $? "an entry names the log's key"
    ```


    6. THE WITNESSES

    Witnesses are other bodies. Each keeps what it last saw of the log and cosigns only a log that has
    grown out of it. Where enough of them have cosigned, the log was not shown to anyone in another form.
    How many are enough, and who they are, is in the file policy ("quorum" names the group, "group" says
    how many of whom); whether that is enough for you is for you to judge. A cosignature's time is by the
    witness's own clock.

    ```sh
    number=0
    for vkey in $(sed -n 's/^witness[ \t][ \t]*[^ \t]*[ \t][ \t]*\([^ \t]*\).*/\1/p' policy); do
      number=$((number + 1)); witness=${vkey%%+*}
      mark=$({ printf '%s\n\004' "$witness"
        openssl pkey -pubin -in "keys/witness-$number.pem" -outform DER | tail -c 32; } | sha256sum | cut -c1-64)
      grep -F "— $witness " checkpoint > ../scratch/lines ||
        { printf 'There is no cosignature by %s\n' "$witness"; continue; }
      while read -r dash name line; do
        printf %s "$line" | base64 -d > ../scratch/line
        time=$(head -c 12 ../scratch/line | tail -c 8 | od -An -tu8 --endian=big | tr -d ' ')
        tail -c 64 ../scratch/line > ../scratch/signature
        { printf 'cosignature/v1\ntime %s\n' "$time"; cat ../scratch/text; } > ../scratch/cosigned
        openssl pkeyutl -verify -pubin -inkey "keys/witness-$number.pem" -rawin -in ../scratch/cosigned \
          -sigfile ../scratch/signature
        say $? "$witness cosigned the checkpoint at $(date -u -d "@$time" '+%Y-%m-%d %H:%M:%S') UTC"
        case " $WITNESS_KEYS " in
          *" $mark "*) say 0 "the key of $witness has a fingerprint that you were given" ;;
          *) unknown "you gave no fingerprint of $witness; its key has $mark" ;;
        esac
      done < ../scratch/lines
    done
    ```


    7. THE TRUSTED TIME

    Where there is a file checkpoint.tsr, a time-stamping authority, which has nothing to do with the log,
    states that it saw the digest of this checkpoint at a certain time. So every entry up to it was in
    the log by then, whatever the clocks of the log say. It does not show that an entry was written at
    the time it states, only that it was not written later than the stamp. The certificate must be the
    one you know. Whether it was revoked, ask the authority: that can not be seen offline.

    ```sh
    if [ -f checkpoint.tsr ]; then
      awk '/-----BEGIN CERTIFICATE-----/ { n++ } n { print > ("../scratch/tsa-" n ".pem") }' keys/tsa.pem
      trusted=
      for file in ../scratch/tsa-*.pem; do
        mark=$(openssl x509 -in "$file" -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' | tr A-F a-f)
        [ "$mark" = "$TSA_CERTIFICATE" ] && trusted=$file
      done
      time=$(openssl ts -reply -in checkpoint.tsr -text 2> ../scratch/errors | sed -n 's/^Time stamp: //p')
      head -n 3 checkpoint > ../scratch/stamped
      if [ -z "$TSA_CERTIFICATE" ]; then unknown "you gave no fingerprint of the time-stamping authority"
      else
        openssl ts -verify -data ../scratch/stamped -in checkpoint.tsr -CAfile "$trusted" -untrusted keys/tsa.pem \
          -partial_chain -attime "$(date -d "$time" +%s)"
        say $? "a time-stamping authority that you know saw the checkpoint at $time"
      fi
    else echo 'There is no time stamp in this bundle'; fi
    ```


    8. THE ENTRIES STAND IN THE LOG; THE CHAIN OF CUSTODY

    For each entry a short proof leads from its bytes to the digest in the checkpoint: so it is one of the
    entries that the log's key signed for, at this position, unchanged. The proofs are computed by the
    same package with which Go checks its own modules. The program then follows each exhibit's chain of
    custody: each event names the one before it, so that one left out shows. It does not show who held
    the file between two events, nor an access that was never entered.

    ```sh
    cat > ../scratch/check.go <<'GO'
    package main

    import (
    	"encoding/json"
    	"fmt"
    	"os"
    	"path/filepath"
    	"sort"
    	"strconv"
    	"strings"

    	"golang.org/x/mod/sumdb/note"
    	"golang.org/x/mod/sumdb/tlog"
    )

    type reference struct{ Exhibit, Previous string }

    type event struct {
    	ID, Type, Subject string
    	Data              struct {
    		Previous, Parent, Target string
    		Exhibits                 []reference
    	}
    	position int64
    }

    func read(name string) []byte {
    	data, err := os.ReadFile(name)
    	if err != nil {
    		stop(err)
    	}
    	return data
    }

    func stop(why ...interface{}) {
    	fmt.Println(append([]interface{}{"FAILS:"}, why...)...)
    	os.Exit(1)
    }

    func say(failed bool, what ...interface{}) {
    	verdict := "HOLDS:"
    	if failed {
    		verdict = "FAILS:"
    	}
    	fmt.Println(append([]interface{}{verdict}, what...)...)
    }

    func main() {
    	// The checkpoint, opened with the log's key: origin, size, root.
    	checkpoint := string(read("checkpoint"))
    	verifier, err := note.NewVerifier(strings.TrimSpace(string(read("keys/log.vkey"))))
    	if err != nil {
    		stop("keys/log.vkey:", err)
    	}
    	opened, err := note.Open([]byte(checkpoint), note.VerifierList(verifier))
    	if err != nil {
    		stop("the checkpoint is not signed by keys/log.vkey:", err)
    	}
    	lines := strings.Split(opened.Text, "\n")
    	if len(lines) < 4 || lines[0] != verifier.Name() {
    		stop("the checkpoint is not one of", verifier.Name())
    	}
    	size, err := strconv.ParseInt(lines[1], 10, 64)
    	if err != nil {
    		stop("the checkpoint's size:", err)
    	}
    	root, err := tlog.ParseHash(lines[2])
    	if err != nil {
    		stop("the checkpoint's root:", err)
    	}

    	// Each entry and its proof.
    	names, _ := filepath.Glob("entries/*.json")
    	proofs, _ := filepath.Glob("proofs/*.tlog-proof")
    	var events []*event
    	bad := 0
    	for _, name := range names {
    		entry := read(name)
    		number := strings.TrimSuffix(filepath.Base(name), ".json")
    		position, err := strconv.ParseInt(number, 10, 64)
    		if err == nil {
    			err = included(entry, position, size, root, checkpoint, "proofs/"+number+".tlog-proof")
    		}
    		one := &event{position: position}
    		if err == nil {
    			err = json.Unmarshal(entry, one)
    		}
    		if err != nil {
    			say(true, name, "does not stand in the log:", err)
    			bad++
    			continue
    		}
    		events = append(events, one)
    	}
    	say(bad > 0 || len(names) == 0 || len(names) != len(proofs), len(names)-bad, "of", len(names),
    		"entries stand in the log of", size, "entries")

    	// The chains of custody, from the end that the bundle's own entry names.
    	sort.Slice(events, func(i, j int) bool { return events[i].position < events[j].position })
    	if len(events) == 0 || events[len(events)-1].Type != "kua.bundle.issued.v1" {
    		stop("the last entry is not the one that issued this bundle")
    	}
    	retracted := map[string]bool{}
    	for _, one := range events {
    		if one.Type == "kua.event.retracted.v1" {
    			retracted[one.Data.Target] = true
    		}
    	}
    	issued := events[len(events)-1]
    	listed := map[string]bool{}
    	for _, exhibit := range issued.Data.Exhibits {
    		listed[exhibit.Exhibit] = true
    		count, fault := follow(exhibit, events[:len(events)-1], retracted)
    		say(fault != "", "custody of", exhibit.Exhibit+",", count, "events", fault)
    	}
    	for _, one := range events {
    		if strings.HasPrefix(one.Type, "kua.evidence.") && !listed[one.Subject] {
    			say(true, "custody of", one.Subject, "is not listed by the bundle's entry")
    			listed[one.Subject] = true
    		}
    	}
    }

    // included checks a proof file (C2SP tlog-proof): index, hashes, an empty line, the checkpoint.
    func included(entry []byte, position, size int64, root tlog.Hash, checkpoint, name string) error {
    	head, rest, _ := strings.Cut(string(read(name)), "\n\n")
    	lines := strings.Split(head, "\n")
    	if lines[0] != "c2sp.org/tlog-proof@v1" || rest != checkpoint {
    		return fmt.Errorf("%s is not a proof that leads to this checkpoint", name)
    	}
    	lines = lines[1:]
    	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
    		lines = lines[1:]
    	}
    	if len(lines) == 0 || lines[0] != fmt.Sprint("index ", position) {
    		return fmt.Errorf("%s is of another position", name)
    	}
    	var proof tlog.RecordProof
    	for _, line := range lines[1:] {
    		hash, err := tlog.ParseHash(line)
    		if err != nil {
    			return err
    		}
    		proof = append(proof, hash)
    	}
    	return tlog.CheckRecord(proof, size, root, position, tlog.RecordHash(entry))
    }

    // follow goes back from the last event of an exhibit's custody to the first, and says what it does not reach.
    func follow(exhibit reference, events []*event, retracted map[string]bool) (int, string) {
    	previous := map[string]string{}
    	last := ""
    	for _, one := range events {
    		before, member := one.Data.Previous, false
    		switch {
    		case strings.HasPrefix(one.Type, "kua.evidence.") && one.Subject == exhibit.Exhibit:
    			member = true
    			if one.Type == "kua.evidence.derived.v1" {
    				before = ""
    			} else if one.Type == "kua.evidence.registered.v1" && before == "" {
    				before = last
    			}
    		case one.Type == "kua.evidence.derived.v1" && one.Data.Parent == exhibit.Exhibit:
    			member = true
    		case one.Type == "kua.bundle.issued.v1":
    			for _, other := range one.Data.Exhibits {
    				if other.Exhibit == exhibit.Exhibit {
    					before, member = other.Previous, true
    				}
    			}
    		}
    		if member {
    			previous[one.ID] = before
    			last = one.ID
    		}
    	}
    	count := 0
    	for id := exhibit.Previous; ; count++ {
    		before, there := previous[id]
    		if !there {
    			return count, "– event " + id + " is missing, or stands in the chain twice"
    		}
    		delete(previous, id)
    		if before == "" {
    			count++
    			break
    		}
    		id = before
    	}
    	for id := range previous {
    		if !retracted[id] {
    			return count, "– event " + id + " is not in the chain"
    		}
    	}
    	return count, ""
    }
    GO
    GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= GOCACHE="$PWD/../scratch/cache" go run ../scratch/check.go
    ```

    (Elsewhere than on Debian: in the directory scratch, "go mod init check", "go get golang.org/x/mod",
    "go build -o check", and run it here. This once you need a network.)


    9. WHAT WAS HANDED OUT

    The entry that issued the bundle, the last one, holds the digest of the file contents, and that lists
    every entry and every disclosed value. So what was handed out stands in the log as well, and can not
    be changed afterwards.

    ```sh
    position=$(sed 's/.*"position":\([0-9]*\).*/\1/' manifest.json)
    issued=entries/$(printf %012d "$position").json
    grep -q -F "\"contents\":\"$(sha256sum < contents | cut -c1-64)\"" "$issued"
    say $? "the entry that issued the bundle names the list of its contents"
    { echo kua-bundle-contents/v1
      for file in entries/*.json; do
        number=$(basename "$file" .json | sed 's/^0*\(.\)/\1/')
        [ "$file" = "$issued" ] ||
          echo "entry $number $({ printf '\000'; cat "$file"; } | openssl dgst -sha256 -binary | base64)"
        values=values/$(basename "$file" .json)
        [ -f "$values" ] && while read -r value; do
          echo "value $number $(printf %s "$value" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '=')"
        done < "$values" | LC_ALL=C sort
      done; } | cmp - contents
    say $? "the list is of exactly these entries and values"
    ```


    10. THE DISCLOSED VALUES

    Names and other personal data stand in the entries as digests only. A value is disclosed by a line in
    the directory values: its digest must stand in the entry. What is not disclosed can not be found out
    from the digest. The block prints each value (salt, field, value).

    ```sh
    for file in values/*; do
      [ -f "$file" ] || continue
      while read -r value; do
        digest=$(printf %s "$value" | openssl dgst -sha256 -binary | base64 | tr '+/' '-_' | tr -d '=')
        shown=$(printf %s "$value===" | tr -- '-_' '+/' | base64 -d 2> ../scratch/errors | tr -d '\000-\037\177')
        grep -q -F "\"$digest\"" "entries/${file#values/}.json"
        say $? "entry ${file#values/}: $shown"
      done < "$file"
    done
    ```


    11. WHO SIGNED EACH ENTRY

    An entry may carry signatures of those who made it, by keys that earlier entries enrolled. They show
    that the holder of the key wrote this, and not the operator of the log. Entries without a signature
    were entered under the log's own key alone; the last line counts them.

    ```sh
    mkdir -p ../scratch/keys; unsigned=0
    for file in entries/*.json; do
      case $(tail -c 40 "$file") in
        *'"type":"kua.ledger.opened.v1"}') logname=$(sed 's/.*"origin":"\([^"]*\)".*/\1/' "$file") ;;
      esac
      { printf 'kua-entry/v1\n%s\n' "$logname"
        sed 's/^\(.*\),"recordedtime":"[^"]*"\(,"signature":"[^"]*"\)\{0,1\},"source":/\1,"source":/' "$file" |
          tr -d '\n'; } > ../scratch/message
      signatures=$(sed -n 's/^.*,"recordedtime":"[^"]*","signature":"\([^"]*\)","source":.*/\1/p' "$file")
      [ -n "$signatures" ] || unsigned=$((unsigned + 1))
      for signature in $signatures; do
        id=$(printf %s "${signature%%:*}" | tr -cd 0-9a-f)
        printf %s "${signature#*:}==" | tr -- '-_' '+/' | base64 -d > ../scratch/signature 2> ../scratch/errors
        openssl pkeyutl -verify -pubin -keyform DER -inkey "../scratch/keys/$id" -rawin \
          -in ../scratch/message -sigfile ../scratch/signature > ../scratch/answer 2>&1
        say $? "$file is signed by key $id"
      done
      case $(tail -c 40 "$file") in
        *'"type":"kua.ledger.continued.v1"}') logname=$(sed 's/.*"origin":"\([^"]*\)".*/\1/' "$file") ;;
        *'"type":"kua.actor.enrolled.v1"}')
          key=$(sed -n 's/.*"key":"\([^"]*\)".*/\1/p' "$file")
          rest=${key#*+}; id=$(printf %s "${rest%%+*}" | tr -cd 0-9a-f)
          [ -n "$id" ] &&
            { printf '\060\052\060\005\006\003\053\145\160\003\041\000'
              printf %s "${rest#*+}" | base64 -d | tail -c 32; } > "../scratch/keys/$id" ;;
      esac
    done
    echo "Entries without a signature: $unsigned"
    ```

    Whose key it is, and from when until when it counted, says the entry "kua.actor.enrolled.v1" that has
    it; that it was revoked, an entry "kua.actor.revoked.v1".


    12. AN EARLIER CHECKPOINT

    If you or another body kept a checkpoint of this log from earlier (a file like checkpoint here), the
    log must have grown out of it. At the same size its third line must be the same. At another size a
    proof of consistency is needed: ask the body that runs the log for it, or a witness. If a checkpoint
    that the log's key signed can not be reconciled with this one, the log was rewritten; keep both files,
    for together they prove it.


    IF SOMETHING FAILS

    Write down which line fails, and keep the archive and the media files as they are. A single FAILS does
    not say who is to blame: a file can be damaged on its way. Ask for the archive again. What FAILS again
    is not what the log holds.


    THE PAPERS THAT BELONG TO IT

    The directory acts is the place for the acts by which the media file was joined to the case, and for an
    electronic signature of manifest.json by law: see acts/README.txt.

    """#
}
