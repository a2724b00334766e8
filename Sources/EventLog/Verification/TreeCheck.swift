internal import TransparencyLog

/// Builds the tree over what the bundles were found to hold, and compares it with tiles, frontier and head.
///
/// Where an entry and its leaf hash do not belong together, the tree above tells which of them is the old
/// one: a stored tile where there is one, else the frontier.
struct TreeCheck {
  let store: any LogStore
  let size: Int
  let head: Head?
  private(set) var entries = 0
  private(set) var tiles = 0
  /// The bundles in order, and the tail's two rows of leaf hashes.
  private var bundles: [BundleRoots] = []
  private var tailStored: [Digest?] = []
  private var tailComputed: [Digest?] = []
  /// The root taken for each bundle to go on with; nil when there is none to be had.
  private var roots: [Digest?] = []
  /// Level 1 and above: the hashes of each level, from the roots taken.
  private var levels: [[Digest?]] = []
  /// Bundles whose dispute no tile has settled.
  private var open: [Int] = []

  init(store: any LogStore, size: Int, head: Head?) {
    self.store = store
    self.size = size
    self.head = head
    bundles.reserveCapacity(size / Bundle.width)
  }

  /// Takes over what a run of bundles showed.
  mutating func take(_ check: RunCheck, _ findings: inout Findings) {
    bundles.append(contentsOf: check.roots)
    entries += check.entries
    for damage in check.damages + check.contents { findings.add(damage) }
  }

  /// Checks the tail's rows; those that were packed into their bundle meanwhile are checked there.
  mutating func takeTail(_ options: VerificationOptions, _ findings: inout Findings) {
    let positions = size / Bundle.width * Bundle.width..<size
    tailStored = [Digest?](repeating: nil, count: positions.count)
    tailComputed = tailStored
    var faults: [(position: Int, what: String)] = []
    do {
      try store.tail(positions) { position, bytes in
        guard let bytes, let row = TailRow(bytes) else {
          faults.append((position, bytes == nil ? "is missing" : "has not the length it says"))
          return
        }
        take(position, row.leafHash, row.entry, options, &findings)
      }
      if !faults.isEmpty, try takePacked(positions, options, &findings) { faults = [] }
    } catch {
      findings.add(Damage(.file, "the tail could not be read: \(error)"))
    }
    for fault in faults {
      findings.add(
        Damage(
          .tail(position: fault.position), "entry \(fault.position), in the tail, \(fault.what)"))
    }
  }

  /// Checks entries of the tail in the bundle they were packed into.
  ///
  /// - Returns: false when there is no such bundle, or not all of them are in it.
  private mutating func takePacked(
    _ positions: Range<Int>, _ options: VerificationOptions, _ findings: inout Findings
  ) throws -> Bool {
    var isWhole = false
    let number = positions.lowerBound / Bundle.width
    entries -= tailStored.count { $0 != nil }
    try store.bundles(number..<number + 1) { _, bytes in
      guard let bytes, let bundle = Bundle(bytes) else { return }
      var offset = 0
      for position in positions {
        guard let entry = bundle.entries.frame(at: offset),
          let hash = bundle.leafHash(position % Bundle.width)
        else { return }
        take(position, hash, entry, options, &findings)
        offset += 2 + entry.byteCount
      }
      isWhole = true
    }
    return isWhole
  }

  /// Takes over one entry behind the last bundle.
  private mutating func take(
    _ position: Int, _ stored: Digest, _ entry: RawSpan, _ options: VerificationOptions,
    _ findings: inout Findings
  ) {
    entries += 1
    let place = position % Bundle.width
    tailStored[place] = stored
    tailComputed[place] = MerkleTree.leafHash(of: entry)
    do { try options.inspect?(position, entry) } catch {
      findings.add(Damage(.content(position: position), "entry \(position): \(error)"))
    }
  }

  /// Compares every stored tile with the hashes below it, and settles disputes by them.
  mutating func checkTiles(_ findings: inout Findings) {
    roots = bundles.map { $0.disputed.isEmpty ? $0.computed ?? $0.stored : nil }
    open = bundles.indices.filter { !bundles[$0].disputed.isEmpty }
    let settled = compareLevelOne(&findings)
    open.removeAll { settled.contains($0) }
    // What no tile settled goes on with the stored leaf hashes until the frontier speaks.
    for number in open { roots[number] = bundles[number].stored }
    rebuildLevels()
    for level in 2...Tile.maximumLevel {
      for index in 0..<Int(Tile.count(level: level, size: UInt64(size))) {
        compare(level: level, index: index, &findings, settle: { _, _, _, _ in false })
      }
    }
  }

  /// The root over the log's entries, after comparing it with the head's frontier; nil when entries are lost.
  mutating func checkFrontier(_ findings: inout Findings) -> Digest? {
    let disputedTail = tailStored.indices.filter { tailStored[$0] != tailComputed[$0] }
    var tail = tailStored
    let stored = frontier(tail)
    var settled: Damage.Disputed = .unknown
    if !open.isEmpty || !disputedTail.isEmpty {
      if let head, stored == head.frontier {
        settled = .entry
      } else {
        for number in open { roots[number] = bundles[number].computed }
        rebuildLevels()
        tail = tailComputed
        if let head, frontier(tail) == head.frontier { settled = .leafHash }
      }
      let first = size / Bundle.width * Bundle.width
      for position in open.flatMap({ bundles[$0].disputed }) + disputedTail.map({ first + $0 }) {
        findings.add(settled.damage(position))
      }
    }
    let built = frontier(tail)
    if let head, let built, built != head.frontier, settled == .unknown {
      let wrong = zip(built.hashes, head.frontier.hashes).enumerated().first { $1.0 != $1.1 }?.offset ?? 0
      findings.add(
        Damage(
          .headFrontier, "head: frontier: hash \(wrong) of \(head.frontier.hashes.count) is not the entries'")
      )
    }
    return built?.root
  }

  /// The root at an earlier size, from the hashes taken; nil where some are lost.
  func root(atSize earlier: Int) -> Digest? {
    let sealed = earlier / Bundle.width
    var leaves: [Digest?] = []
    if earlier > sealed * Bundle.width {
      if sealed == size / Bundle.width {
        leaves = Array(tailStored.prefix(earlier - sealed * Bundle.width))
      } else {
        // Damage there has been named; it is not to be named again as the checkpoint's.
        guard bundles[sealed].disputed.isEmpty, bundles[sealed].computed != nil else { return nil }
        try? store.bundles(sealed..<sealed + 1) { _, bytes in
          guard let bytes, let bundle = Bundle(bytes) else { return }
          leaves = (0..<earlier - sealed * Bundle.width).map { bundle.leafHash($0) }
        }
      }
      guard leaves.count == earlier - sealed * Bundle.width else { return nil }
    }
    return frontier(sealed, leaves)?.root
  }

  /// Level 1: the bundles' roots. Returns the bundles whose dispute a tile settled.
  private mutating func compareLevelOne(_ findings: inout Findings) -> Set<Int> {
    var settled: Set<Int> = []
    levels = [[], roots]
    for index in 0..<Int(Tile.count(level: 1, size: UInt64(size))) {
      compare(level: 1, index: index, &findings) { check, findings, number, hash in
        let bundle = check.bundles[number]
        guard !bundle.disputed.isEmpty else {
          // A bundle that is lost: its root is known nevertheless.
          guard bundle.stored == nil else { return false }
          check.roots[number] = hash
          return true
        }
        let verdict: Damage.Disputed =
          hash == bundle.stored ? .entry : hash == bundle.computed ? .leafHash : .unknown
        guard verdict != .unknown else { return false }
        for position in bundle.disputed { findings.add(verdict.damage(position)) }
        check.roots[number] = hash
        settled.insert(number)
        return true
      }
    }
    return settled
  }

  /// Compares one stored tile with the hashes below; `settle` may take a hash for one that is open.
  private mutating func compare(
    level: Int, index: Int, _ findings: inout Findings,
    settle: (inout TreeCheck, inout Findings, Int, Digest) -> Bool
  ) {
    let name = "tile level \(level) index \(index)"
    let first = index * Tile.fullWidth
    func width(_ size: Int) -> Int { Tile.width(level: level, index: UInt64(index), size: UInt64(size)) }
    let expected = width(size)
    var hashes: [Digest]?
    do {
      try store.objects([.tile(TileKey(level: level, index: index))]) { _, bytes in
        if let bytes { hashes = Digest.array(copying: bytes) }
      }
    } catch {
      return findings.add(Damage(.file, "\(name) could not be read: \(error)"))
    }
    tiles += 1
    // A tile may have become wider meanwhile, with the log.
    let reach = hashes?.count == expected ? size : max(size, (try? EventLog(unchecked: store).size()) ?? size)
    guard let hashes, expected...width(reach) ~= hashes.count else {
      return findings.add(
        Damage(.tileForm(level: level, index: index), "\(name) is missing or has not \(expected) hashes"))
    }
    for (place, hash) in hashes.prefix(expected).enumerated() where levels[level][first + place] != hash {
      if settle(&self, &findings, first + place, hash) { continue }
      guard levels[level][first + place] != nil else { continue }
      let span = 1 << (Tile.height * level)
      let entries = (first + place) * span..<(first + place + 1) * span
      findings.add(
        Damage(
          .tile(level: level, index: index, hash: place, entries: entries),
          "\(name), hash \(place) (entries \(entries.lowerBound) to \(entries.upperBound - 1)) "
            + "is not the root over what lies below"))
    }
  }

  private mutating func rebuildLevels() {
    levels = [[], roots]
    while levels[levels.count - 1].count >= Tile.fullWidth, levels.count <= Tile.maximumLevel {
      let below = levels[levels.count - 1]
      levels.append(
        (0..<below.count / Tile.fullWidth).map { tile in
          let hashes = below[tile * Tile.fullWidth..<(tile + 1) * Tile.fullWidth].compactMap(\.self)
          return MerkleTree.tileRoot(of: hashes.span.rawBytes)
        })
    }
  }

  private func frontier(_ tail: [Digest?]) -> Frontier? { frontier(size / Bundle.width, tail) }

  /// The frontier over the first `sealed` bundles and some leaves; nil where hashes are lost.
  private func frontier(_ sealed: Int, _ leaves: [Digest?]) -> Frontier? {
    var frontier = Frontier()
    var done = 0
    // Whole tiles first: the roots of the highest level, then of each below.
    for level in stride(from: levels.count - 1, through: 1, by: -1) {
      let width = 1 << (Tile.height * (level - 1))
      while done + width <= sealed {
        guard let hash = levels[level][done / width] else { return nil }
        frontier.append(subtreeRoot: hash, height: Tile.height * level)
        done += width
      }
    }
    for leaf in leaves {
      guard let leaf else { return nil }
      frontier.append(leaf)
    }
    return frontier
  }
}

extension Damage {
  /// Which of an entry and its leaf hash the tree above speaks against.
  enum Disputed {
    case entry, leafHash, unknown

    func damage(_ position: Int) -> Damage {
      switch self {
      case .entry: Damage(.entry(position: position), "entry \(position): its bytes were changed")
      case .leafHash:
        Damage(.leafHash(position: position), "leaf hash of entry \(position): it is not the entry's")
      case .unknown:
        Damage(
          .entryOrLeafHash(position: position),
          "entry \(position) and its leaf hash do not belong together, and no hash above tells which is wrong"
        )
      }
    }
  }
}
