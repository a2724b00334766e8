package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// A directory is where tiles are read from.
type directory struct{ path string }

// Height is that of C2SP tlog-tiles, whose paths do not name it.
func (d *directory) Height() int { return 8 }

func (d *directory) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		bytes, err := os.ReadFile(filepath.Join(d.path, pathOf(tile)))
		if err != nil {
			return nil, err
		}
		if len(bytes) != tile.W*tlog.HashSize {
			return nil, fmt.Errorf("%s has %d bytes", pathOf(tile), len(bytes))
		}
		data[i] = bytes
	}
	return data, nil
}

// SaveTiles has nothing to do: what is read lies there already.
func (d *directory) SaveTiles([]tlog.Tile, [][]byte) {}

func pathOf(tile tlog.Tile) string { return strings.Replace(tile.Path(), "tile/8/", "tile/", 1) }

// checkEntries hashes every entry that is published and compares it with its leaf.
func checkEntries(dir string, tree tlog.Tree) (int64, error) {
	tiles := &directory{path: dir}
	count := int64(0)
	for number := int64(0); number*256 < tree.N; number++ {
		width := 256
		if rest := tree.N - number*256; rest < 256 {
			width = int(rest)
		}
		tile := tlog.Tile{H: 8, L: 0, N: number, W: width}
		hashes, err := tiles.ReadTiles([]tlog.Tile{tile})
		if err != nil {
			return count, err
		}
		name := strings.Replace(pathOf(tile), "tile/0/", "tile/entries/", 1)
		bundle, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return count, err
		}
		for i := 0; i < width; i++ {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				return count, fmt.Errorf("%s ends before entry %d", name, count)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			leaf := tlog.RecordHash(bundle[2:end])
			if string(leaf[:]) != string(hashes[0][i*tlog.HashSize:(i+1)*tlog.HashSize]) {
				return count, fmt.Errorf("entry %d has not the hash of its leaf", count)
			}
			bundle = bundle[end:]
			count++
		}
		if len(bundle) > 0 {
			return count, fmt.Errorf("%s goes on after its last entry", name)
		}
	}
	return count, nil
}
