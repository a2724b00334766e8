package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A checkpoint is a signed tree head that was verified.
type checkpoint struct {
	tree       tlog.Tree
	signatures int
}

// keys are those whose signatures count: the log's, and any witnesses', all of which must have signed.
type keys struct {
	log       note.Verifier
	witnesses []note.Verifier
}

func (k *keys) addLog(vkey string) (err error) {
	k.log, err = note.NewVerifier(vkey)
	return err
}

func (k *keys) addWitness(vkey string) error {
	witness, err := newCosignatureVerifier(vkey)
	if err == nil {
		k.witnesses = append(k.witnesses, witness)
	}
	return err
}

// open verifies a note by the log's key and those of all witnesses.
func (k *keys) open(text []byte) (checkpoint, error) {
	if k.log == nil {
		return checkpoint{}, fmt.Errorf("-key is missing")
	}
	opened, err := note.Open(text, note.VerifierList(append([]note.Verifier{k.log}, k.witnesses...)...))
	if err != nil {
		return checkpoint{}, err
	}
	signed := map[string]bool{}
	for _, signature := range opened.Sigs {
		signed[signature.Name] = true
	}
	for _, key := range append([]note.Verifier{k.log}, k.witnesses...) {
		if !signed[key.Name()] {
			return checkpoint{}, fmt.Errorf("%s has not signed", key.Name())
		}
	}
	tree, err := parse(opened.Text, k.log.Name())
	return checkpoint{tree, len(opened.Sigs)}, err
}

// parse reads a checkpoint's three lines: origin, size, root.
func parse(text, origin string) (tlog.Tree, error) {
	lines := strings.Split(text, "\n")
	if len(lines) < 4 || lines[0] != origin {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of %s", origin)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 1 || strconv.FormatInt(size, 10) != lines[1] {
		return tlog.Tree{}, fmt.Errorf("%q is no size", lines[1])
	}
	root, err := hash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

func hash(text string) (tlog.Hash, error) {
	bytes, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil || len(bytes) != tlog.HashSize {
		return tlog.Hash{}, fmt.Errorf("%q is no hash", text)
	}
	var hash tlog.Hash
	copy(hash[:], bytes)
	return hash, nil
}

func readCheckpoint(file string, keys keys) (checkpoint, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return checkpoint{}, err
	}
	head, err := keys.open(text)
	if err != nil {
		return checkpoint{}, fmt.Errorf("%s: %v", file, err)
	}
	return head, nil
}
