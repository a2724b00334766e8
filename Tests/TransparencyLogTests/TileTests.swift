import Testing
@testable import TransparencyLog

@Suite("Tiles")
struct TileTests {
  @Test("A log of 70,000 entries has the known tiles")
  func knownCounts() {
    let tiles = Tile.all(size: 70_000)
    #expect(tiles.count == 273 + 1 + 1 + 1 + 1)
    #expect(Tile.fullCount(level: 0, size: 70_000) == 273)
    #expect(Tile.fullCount(level: 1, size: 70_000) == 1)
    #expect(Tile.fullCount(level: 2, size: 70_000) == 0)
    #expect(
      tiles.filter { !$0.isFull }.map(\.path) == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
    #expect(tiles[0].path == "tile/0/000" && tiles[272].path == "tile/0/272")
    #expect(tiles[273].entriesPath == "tile/entries/273.p/112")
    #expect(Tile.partialWidth(level: 3, size: 70_000) == 0)
  }

  @Test("Tile 1234067 has the known path")
  func knownPath() {
    let tile = Tile(level: 0, index: 1_234_067)
    #expect(tile?.path == "tile/0/x001/x234/067")
    #expect(Tile(level: 0, index: 1_234_067, width: 112)?.path == "tile/0/x001/x234/067.p/112")
  }

  @Test("Every path reads back as its tile")
  func paths() {
    var random = SplitMix64(seed: 7)
    for round in 0..<2_000 {
      let level = Int.random(in: 0...7, using: &random)
      let shift = 9 + 8 * level + Int.random(in: 0...40, using: &random)
      let index = random.next() >> UInt64(min(shift, 63))
      guard let tile = Tile(level: level, index: index, width: 1 + round % 256) else { continue }
      #expect(Tile(path: tile.path) == tile)
      if level == 0 { #expect(Tile(entriesPath: tile.entriesPath) == tile) }
    }
    #expect(Tile(level: 0, index: (1 << 63 - 1) / 256, width: 255) != nil)
    #expect(Tile(level: 0, index: (1 << 63 - 1) / 256, width: 256) == nil)
    #expect(Tile(level: 8, index: 0) == nil)
    #expect(Tile(level: 0, index: 0, width: 0) == nil)
    #expect(Tile(level: 0, index: 0, width: 257) == nil)
    #expect(Tile(level: -1, index: 0) == nil)
  }

  @Test(
    "A path spelled otherwise is refused",
    arguments: [
      "", "tile", "tile/0", "tile/0/", "tile/0/67", "tile/0/0067", "tile/00/067", "tile/8/000", "tile/-1/000",
      "tile/0/x000/067", "tile/0/001/067", "tile/0/x001", "tile/0/x001/x067", "tile/0/000.p/0",
      "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/000.p", "tile/0/000.p/", "tile/0/000/", "/tile/0/000",
      "tile/0/x001.p/1", "tile/0/x001.p/067", "Tile/0/000", "tile/entries/000", "tile/0/x+01/000",
      "tile/0/x999/x999/x999/x999/x999/x999/x999/999", "tile/0/x999/x999/x999/x999/x999/999", "tile/0/٠٠٠",
      "tile/0/.p/1", "tile/0/000.p/1.p/1", "tile/0/000\n",
    ])
  func strictPaths(path: String) {
    #expect(Tile(path: path) == nil)
  }

  @Test("What is added between two sizes, put together, is all there is at the last but older partial tiles")
  func added() {
    for (old, new) in [(0, 1), (0, 256), (255, 256), (256, 257), (100, 70_000), (65_536, 65_537), (5, 5)] {
      let before = Set(Tile.all(size: UInt64(old)))
      let after = Tile.all(size: UInt64(new))
      let added = Tile.added(from: UInt64(old), to: UInt64(new))
      #expect(added == after.filter { !before.contains($0) })
    }
    #expect(Tile.all(size: 0).isEmpty)
  }
}
