internal import LMDB
internal import TransparencyLog

/// Rows of a log found in its raw file by their shape, on pages in use and on pages long freed.
///
/// Nothing found is believed: the same row may be found many times, and what looks like a row may be none.
struct RowsByShape {
  /// A tail row: where its entry lies, and the hashes stored and computed.
  struct TailPlace {
    let entry: DamagedFile.Place
    let stored: Digest
    let computed: Digest
  }

  /// Where bundles may lie, by number.
  var bundles: [Int: [DamagedFile.Place]] = [:]
  /// Where tiles may lie.
  var tiles: [TileKey: [DamagedFile.Place]] = [:]
  /// Tail rows by position.
  var tail: [Int: [TailPlace]] = [:]
  /// Heads that read as such, one a size and root.
  var heads: [Head] = []
  /// Texts that may be signed notes, from the checkpoints' rows.
  var notes: [String] = []
  /// Values of several pages that no row found refers to.
  var orphans: [DamagedFile.Place] = []

  private var seenHeads: Set<Digest> = []
  private var seenNotes: Set<String> = []

  /// A bundle has 256 leaf hashes and 256 entries of one byte or more, at most 65,535.
  static let bundleLengths =
    Bundle.hashesLength + 3 * Bundle.width...Bundle.hashesLength
    + (2 + EntryBatch.maximumEntryLength) * Bundle.width
  /// How many places of one row are kept.
  private static let maximumPlaces = 16
  /// No log here has more bundles.
  private static let maximumNumber = UInt64(1) << 40

  /// Reads the whole file once.
  init(_ file: DamagedFile) {
    let size = file.pageSize
    let step = 256
    var runs: [(page: Int, pages: Int)] = []
    var referred: Set<Int> = []
    for first in stride(from: 0, to: (file.byteCount + size - 1) / size, by: step) {
      let bytes = file.bytes(DamagedFile.Place(offset: first * size, length: step * size))
      for start in stride(from: 0, to: bytes.count, by: size) where bytes.count - start >= size {
        let span = bytes.span.rawBytes.extracting(start..<start + size)
        guard let page = PageView(span) else { continue }
        let number = first + start / size
        if page.kind == .overflow, page.number == UInt64(number) {
          runs.append((number, page.overflowPages))
        } else if let count = page.nodeCount {
          for index in 0..<count {
            guard let node = page.node(index, isBranch: false), let content = node.content else { continue }
            take(span, node, content, number * size, file, &referred)
          }
        }
      }
    }
    for run in runs where !referred.contains(run.page) && run.pages > 2 {
      let length = run.pages * size - PageFormat.headerLength
      if let place = file.value(inPage: UInt64(run.page), length: length) { orphans.append(place) }
    }
  }

  /// Takes one row of a page that begins at `start` in the file.
  private mutating func take(
    _ page: RawSpan, _ node: PageNode, _ content: PageFormat.Content, _ start: Int, _ file: DamagedFile,
    _ referred: inout Set<Int>
  ) {
    var place = DamagedFile.Place(offset: start + node.data.lowerBound, length: node.data.count)
    switch content {
    case .value: break
    case .table: return
    case .overflow:
      let first = page.extracting(node.data).littleEndian64
      guard let found = file.value(inPage: first, length: node.valueLength) else { return }
      referred.insert(Int(first))
      place = found
    }
    let key = page.extracting(node.key)
    switch key.byteCount {
    case LMDBStore.headKey.count:
      if [UInt8](copying: key) == LMDBStore.headKey { takeHead(file.bytes(place)) }
    case 9:
      guard let tile = TileKey(key), place.length.isMultiple(of: Digest.byteCount),
        1...Tile.fullWidth ~= place.length / Digest.byteCount
      else { return }
      // A tile was stored many times before it was full: the narrowest make room for wider ones.
      var places = tiles[tile, default: []]
      if places.count == Self.maximumPlaces, let narrowest = places.min(by: { $0.length < $1.length }),
        narrowest.length < place.length
      {
        places.removeAll { $0 == narrowest }
      }
      add(place, to: &places)
      tiles[tile] = places
    case 8:
      let number = key.bigEndian64(at: 0)
      guard number < Self.maximumNumber else { return }
      if content == .overflow, Self.bundleLengths.contains(place.length) {
        add(place, to: &bundles[Int(number), default: []])
      }
      takeTailRow(place, Int(number), content, page, node, file)
    default: break
    }
  }

  private func add(_ place: DamagedFile.Place, to places: inout [DamagedFile.Place]) {
    if !places.contains(place), places.count < Self.maximumPlaces { places.append(place) }
  }

  private mutating func takeTailRow(
    _ place: DamagedFile.Place, _ position: Int, _ content: PageFormat.Content, _ page: RawSpan,
    _ node: PageNode, _ file: DamagedFile
  ) {
    let longest = 34 + EntryBatch.maximumEntryLength
    guard place.length <= max(longest, SignedNote.maximumByteCount) else { return }
    // Long values are read only when their length says that they are a row.
    if content == .overflow, place.length <= longest {
      let start = file.bytes(DamagedFile.Place(offset: place.offset, length: 34))
      let saysSo = start.count == 34 && start.span.rawBytes.bigEndian16(at: 32) == place.length - 34
      if !saysSo, place.length > 20_000 { return }
    } else if content == .overflow, Self.bundleLengths.contains(place.length), place.length > 100_000 {
      return
    }
    let bytes = content == .value ? [UInt8](copying: page.extracting(node.data)) : file.bytes(place)
    if let row = TailRow(bytes.span.rawBytes) {
      let computed = MerkleTree.leafHash(of: row.entry)
      let known = tail[position] ?? []
      guard !known.contains(where: { $0.computed == computed && $0.stored == row.leafHash }),
        known.count < Self.maximumPlaces
      else { return }
      let entry = DamagedFile.Place(offset: place.offset + 34, length: place.length - 34)
      tail[position, default: []].append(TailPlace(entry: entry, stored: row.leafHash, computed: computed))
    } else if bytes.last == 0x0A, let note = String(validating: bytes, as: UTF8.self) {
      if seenNotes.insert(note).inserted { notes.append(note) }
    }
  }

  private mutating func takeHead(_ bytes: [UInt8]) {
    guard let head = try? Head(stored: bytes.span.rawBytes), head.size > 0 else { return }
    if seenHeads.insert(Digest.sha256(of: bytes)).inserted { heads.append(head) }
  }
}

extension RawSpan {
  /// The first eight bytes as LMDB stores numbers; the caller has checked that they are there.
  fileprivate var littleEndian64: UInt64 { bigEndian64(at: 0).byteSwapped }
}
