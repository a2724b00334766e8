// Interop reads and verifies what kua publishes with the packages the Go checksum database is made of
// (golang.org/x/mod/sumdb/tlog and note), which know nothing of kua.
//
//	interop tiles -key VKEY [-witness VKEY]... [-entries] DIR CHECKPOINT...
//	interop proof -key VKEY [-witness VKEY]... -entry FILE PROOF
//	interop consistency -key VKEY -old CHECKPOINT REQUEST
//
// Each prints one line and exits 0 when everything holds; else it says what does not and exits 1.
//
// These packages are older than the formats, so that four things are done here: a verifier for keys of type 04
// (cosignature.go), the height is taken out of the paths of tiles (tiles.go), a checkpoint's text is read by hand
// (checkpoint.go), and a log of size 0 is left out.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "interop:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return errors.New("say tiles, proof or consistency")
	}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	var keys keys
	flags.Func("key", "the log's verifier key", keys.addLog)
	flags.Func("witness", "a witness's verifier key", keys.addWitness)
	entries := flags.Bool("entries", false, "read the entries too")
	entry := flags.String("entry", "", "the entry's bytes")
	old := flags.String("old", "", "the earlier checkpoint")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	switch {
	case args[0] == "tiles" && flags.NArg() >= 2:
		return checkTiles(keys, flags.Arg(0), flags.Args()[1:], *entries)
	case args[0] == "proof" && flags.NArg() == 1:
		return checkProof(keys, flags.Arg(0), *entry)
	case args[0] == "consistency" && flags.NArg() == 1:
		return checkConsistency(keys, *old, flags.Arg(0))
	}
	return fmt.Errorf("%s: wrong arguments", args[0])
}

// checkTiles takes the tree at every checkpoint's size out of the tiles, and proves from it records and all the
// checkpoints before.
func checkTiles(keys keys, dir string, files []string, withEntries bool) error {
	var heads []checkpoint
	records, pairs := 0, 0
	for _, file := range files {
		head, err := readCheckpoint(file, keys)
		if err != nil {
			return err
		}
		hashes := tlog.TileHashReader(head.tree, &directory{path: dir})
		root, err := tlog.TreeHash(head.tree.N, hashes)
		if err != nil {
			return fmt.Errorf("size %d: %v", head.tree.N, err)
		}
		if root != head.tree.Hash {
			return fmt.Errorf("size %d: the tiles lead to %v, the checkpoint says %v", head.tree.N, root, head.tree.Hash)
		}
		for _, index := range sample(head.tree.N) {
			leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
			if err != nil {
				return err
			}
			proof, err := tlog.ProveRecord(head.tree.N, index, hashes)
			if err != nil {
				return err
			}
			if err := tlog.CheckRecord(proof, head.tree.N, head.tree.Hash, index, leaf[0]); err != nil {
				return fmt.Errorf("record %d of %d: %v", index, head.tree.N, err)
			}
			records++
		}
		for _, before := range heads {
			if before.tree.N > head.tree.N {
				return fmt.Errorf("%s is older than the one before it", file)
			}
			proof, err := tlog.ProveTree(head.tree.N, before.tree.N, hashes)
			if err != nil {
				return err
			}
			if err := tlog.CheckTree(proof, head.tree.N, head.tree.Hash, before.tree.N, before.tree.Hash); err != nil {
				return fmt.Errorf("from size %d to %d: %v", before.tree.N, head.tree.N, err)
			}
			pairs++
		}
		heads = append(heads, head)
	}
	count := int64(0)
	if withEntries {
		var err error
		if count, err = checkEntries(dir, heads[len(heads)-1].tree); err != nil {
			return err
		}
	}
	last := heads[len(heads)-1]
	fmt.Printf("%d checkpoints up to size %d, %d signatures on the last, %d records and %d pairs proved, %d entries\n",
		len(heads), last.tree.N, last.signatures, records, pairs, count)
	return nil
}

// sample gives every record of a small tree, and of a large one those at its edges and some between.
func sample(size int64) []int64 {
	var indexes []int64
	step := int64(1)
	if size > 512 {
		step = size / 97
	}
	for index := int64(0); index < size; index += step {
		indexes = append(indexes, index)
	}
	for _, edge := range []int64{255, 256, 65535, size - 2, size - 1} {
		if edge >= 0 && edge < size && size > 512 {
			indexes = append(indexes, edge)
		}
	}
	return indexes
}
