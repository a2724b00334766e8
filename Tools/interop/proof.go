package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// checkProof checks a file in the form of C2SP tlog-proof for an entry's bytes.
func checkProof(keys keys, file, entry string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	record, err := os.ReadFile(entry)
	if err != nil {
		return err
	}
	lines, note, found := strings.Cut(string(text), "\n\n")
	if !found {
		return fmt.Errorf("%s has no checkpoint", file)
	}
	head, err := keys.open([]byte(note))
	if err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	rest := strings.Split(lines, "\n")
	if rest[0] != "c2sp.org/tlog-proof@v1" || len(rest) < 2 {
		return fmt.Errorf("%s is no proof", file)
	}
	rest = rest[1:]
	if strings.HasPrefix(rest[0], "extra ") {
		rest = rest[1:]
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(rest[0], "index "), 10, 64)
	if err != nil {
		return fmt.Errorf("%s has no index", file)
	}
	hashes, err := hashes(rest[1:])
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(hashes, head.tree.N, head.tree.Hash, index, tlog.RecordHash(record)); err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	fmt.Printf("record %d of %d, %d signatures\n", index, head.tree.N, head.signatures)
	return nil
}

// checkConsistency checks a request to a witness (C2SP tlog-witness) from an earlier checkpoint.
func checkConsistency(keys keys, old, file string) error {
	before, err := readCheckpoint(old, keys)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	lines, note, _ := strings.Cut(string(text), "\n\n")
	head, err := keys.open([]byte(note))
	if err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	rest := strings.Split(lines, "\n")
	if rest[0] != fmt.Sprintf("old %d", before.tree.N) {
		return fmt.Errorf("%s is not from size %d", file, before.tree.N)
	}
	hashes, err := hashes(rest[1:])
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(hashes, head.tree.N, head.tree.Hash, before.tree.N, before.tree.Hash); err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	fmt.Printf("size %d extends size %d\n", head.tree.N, before.tree.N)
	return nil
}

func hashes(lines []string) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(lines))
	for i, line := range lines {
		var err error
		if hashes[i], err = hash(line); err != nil {
			return nil, err
		}
	}
	return hashes, nil
}
