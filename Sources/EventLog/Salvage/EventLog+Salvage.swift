internal import LMDB
public import TransparencyLog

/// What salvaging a log needs from outside the log.
public struct SalvageOptions: Sendable {
  /// The log's key; nil takes what ``keyOfFirstEntry`` says.
  public var key: VerifierKey?
  /// Reads the log's key out of entry 0, for a log whose key nobody has.
  public var keyOfFirstEntry: (@Sendable (RawSpan) -> VerifierKey?)?
  /// Signed checkpoints kept elsewhere, with where.
  public var notes: [(source: String, note: String)] = []

  /// The options that use what the log itself holds.
  public init() {}
}

extension EventLog {
  /// Takes every entry out of a log that its signed root, or an older one, vouches for, however damaged the file.
  ///
  /// The raw file is read, without LMDB: rows are found by their shape on every page, also on pages long freed. Then
  /// each entry's hash is followed up through bundle, tile and frontier to a signed root. What is written is
  /// therefore exactly what was once recorded, at exactly its position. Memory: the file's rows without the entries,
  /// some hundred bytes a bundle.
  ///
  /// - Parameters:
  ///   - path: the directory with `data.mdb`. No writer may be at work.
  ///   - write: called for every verified entry in the order of positions.
  ///   - writeUnverified: called for every entry that can be read but not be verified.
  /// - Throws: when the file can not be opened; what the closures throw.
  public static func salvage(
    path: String, options: SalvageOptions, progress: ((_ done: Int, _ of: Int) -> Void)? = nil,
    write: (_ position: Int, _ entry: [UInt8]) throws -> Void,
    writeUnverified: (_ position: Int, _ entry: [UInt8]) throws -> Void = { _, _ in }
  ) throws -> SalvageReport {
    let file = try DamagedFile(directory: path)
    let rows = RowsByShape(file)
    let key = options.key ?? firstEntryKey(file, rows, options)
    let anchors = key.map { SignedAnchor.all(rows, options.notes, $0) } ?? []
    var tree = TrustedTree(file, rows)
    for anchor in anchors {
      if let frontier = anchor.frontier ?? tree.frontier(size: anchor.size, root: anchor.root) {
        tree.trust(frontier)
      }
    }
    let orphans = placed(rows.orphans, file, rows, tree)

    let size = anchors.first?.size ?? 0
    var numbers = Set(rows.bundles.keys).union(rows.tail.keys.map { $0 / Bundle.width })
    // Stale rows of positions far beyond are noise, not entries; those just behind the anchor may be real.
    numbers = numbers.filter { $0 * Bundle.width >= size }
    let blocks = Array(0..<(size + Bundle.width - 1) / Bundle.width) + numbers.sorted()
    var written = PositionRuns()
    var missing: [SalvageReport.Reason: PositionRuns] = [:]
    var unverified = PositionRuns()
    for (done, number) in blocks.enumerated() {
      let block = SalvagedBlock(number, file, rows, tree, orphan: orphans[number])
      for index in 0..<Bundle.width {
        let position = number * Bundle.width + index
        switch block.found(index) {
        case .verified(let entry):
          try write(position, entry)
          written.add(position)
        case .unverified(let entry):
          try writeUnverified(position, entry)
          unverified.add(position)
        case .missing(let reason):
          if position < size { missing[reason, default: PositionRuns()].add(position) }
        }
      }
      progress?(done + 1, blocks.count)
    }
    let gone = missing.flatMap { reason, runs in runs.runs.map { ($0, reason) } }
    return SalvageReport(
      anchor: anchors.first.map {
        SalvageReport.Anchor(origin: $0.origin, size: $0.size, root: $0.root, source: $0.source)
      }, key: key, written: written.runs,
      missing: gone.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { (positions: $0.0, reason: $0.1) },
      unverified: unverified.runs, unreadablePages: file.unreadablePages.count)
  }

  /// The key that entry 0 names, wherever it is found.
  private static func firstEntryKey(
    _ file: DamagedFile, _ rows: RowsByShape, _ options: SalvageOptions
  ) -> VerifierKey? {
    guard let read = options.keyOfFirstEntry else { return nil }
    for row in rows.tail[0] ?? [] where row.computed == row.stored {
      if let key = read(file.bytes(row.entry).span.rawBytes) { return key }
    }
    for place in rows.bundles[0] ?? [] {
      let remains = BundleRemains(file.bytes(place))
      guard let entry = remains.entries[0] else { continue }
      if let key = read(remains.bytes.span.rawBytes.extracting(entry)) { return key }
    }
    return nil
  }

  /// Values that no row refers to, given to the bundles whose root they have.
  private static func placed(
    _ orphans: [DamagedFile.Place], _ file: DamagedFile, _ rows: RowsByShape, _ tree: TrustedTree
  ) -> [Int: DamagedFile.Place] {
    guard !orphans.isEmpty else { return [:] }
    var numbers: [Digest: Int] = [:]
    for (number, root) in tree.bundles { numbers[root] = number }
    var placed: [Int: DamagedFile.Place] = [:]
    for place in orphans {
      let hashes = file.bytes(DamagedFile.Place(offset: place.offset, length: Bundle.hashesLength))
      if let root = BundleRemains.storedRoot(hashes), let number = numbers[root] { placed[number] = place }
    }
    return placed
  }
}

/// A signed state of the log whose signature verifies.
struct SignedAnchor {
  let origin: String
  let size: Int
  let root: Digest
  /// The frontier, where the head that held the note has it.
  let frontier: Frontier?
  let source: String

  /// The most signatures that are checked.
  private static let limit = 10_000

  /// Every state that the key has signed, the newest first.
  static func all(
    _ rows: RowsByShape, _ notes: [(source: String, note: String)], _ key: VerifierKey
  ) -> [SignedAnchor] {
    var anchors: [SignedAnchor] = []
    for head in rows.heads.sorted(by: { $0.size > $1.size }).prefix(limit) {
      guard let checkpoint = opened(head.checkpoint, key) else { continue }
      let isItsOwn = checkpoint.size == UInt64(head.size) && checkpoint.root == head.root
      anchors.append(
        SignedAnchor(checkpoint, frontier: isItsOwn ? head.frontier : nil, source: "head"))
    }
    for note in rows.notes.prefix(limit) {
      guard let checkpoint = opened(note, key) else { continue }
      anchors.append(SignedAnchor(checkpoint, frontier: nil, source: "released checkpoint"))
    }
    for (source, note) in notes {
      guard let checkpoint = opened(note, key) else { continue }
      anchors.append(SignedAnchor(checkpoint, frontier: nil, source: source))
    }
    return anchors.enumerated().sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }
      .map(\.element)
  }

  private init(_ checkpoint: Checkpoint, frontier: Frontier?, source: String) {
    origin = checkpoint.origin
    size = Int(checkpoint.size)
    root = checkpoint.root
    self.frontier = frontier
    self.source = source
  }

  private static func opened(_ note: String, _ key: VerifierKey) -> Checkpoint? {
    guard let opened = try? Checkpoint.open(note: note, with: [key]), opened.checkpoint.size < 1 << 48 else {
      return nil
    }
    return opened.checkpoint
  }
}
