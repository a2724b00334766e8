public import TransparencyLog

/// The first entries of a log, up to a size fixed once: a plain value that holds no transaction.
///
/// It stays readable whatever is appended afterwards, since entries never move but from the tail into their
/// bundle, and a reader looks in both. Spans given to closures are the stored bytes and end with the closure.
public struct LogSnapshot: Sendable {
  let log: EventLog
  /// How many entries the snapshot has.
  public let size: Int

  /// How many bundles are read in one transaction: about 8 MiB of entries of ordinary length.
  private static let run = 64

  /// Reads one entry.
  ///
  /// - Parameter position: 0 to ``size`` − 1.
  /// - Throws: ``LogError/Code/outOfRange``, ``LogError/Code/damaged``; what `body` throws; `LMDBError`.
  public func entry<R>(at position: Int, _ body: (RawSpan) throws -> R) throws -> R {
    var result: R?
    try row(at: position) { _, entry in result = try body(entry) }
    guard let result else { throw EventLog.damagedBundle(position / Bundle.width) }
    return result
  }

  /// The stored leaf hash of one entry; see ``entry(at:_:)``.
  public func leafHash(at position: Int) throws -> Digest {
    var result: Digest?
    try row(at: position) { hash, _ in result = hash }
    guard let result else { throw EventLog.damagedBundle(position / Bundle.width) }
    return result
  }

  /// Calls `body` for each entry of the positions `from` ..< `to`, in order.
  ///
  /// Enters the store anew for each run of bundles, so that no transaction lasts long as long as `body` is
  /// not slow: it may read the log, but must not wait.
  ///
  /// - Parameter end: at most ``size``, which is what nil stands for.
  /// - Throws: as ``entry(at:_:)``.
  public func forEach(
    from start: Int = 0, to end: Int? = nil, _ body: (_ position: Int, _ entry: RawSpan) throws -> Void
  ) throws {
    let end = end ?? size
    guard start >= 0, start <= end, end <= size else { throw outOfRange("\(start)..<\(end)") }
    let sealed = size / Bundle.width * Bundle.width
    var position = start
    while position < min(end, sealed) {
      let first = position / Bundle.width
      let last = min(first + Self.run, (min(end, sealed) + Bundle.width - 1) / Bundle.width)
      try log.store.bundles(first..<last) { number, bytes in
        let upper = min(end, (number + 1) * Bundle.width)
        try Self.walk(number, bytes, position..<upper) { try body($0, $2) }
        position = upper
      }
    }
    guard position < end else { return }
    try openRows(position..<end) { try body($0, $2) }
  }

  /// The entry and leaf hash at a position.
  private func row(at position: Int, _ body: (Digest, RawSpan) throws -> Void) throws {
    guard position >= 0, position < size else { throw outOfRange("\(position)") }
    let number = position / Bundle.width
    guard number < size / Bundle.width else {
      return try openRows(position..<position + 1) { try body($1, $2) }
    }
    try log.store.bundles(number..<number + 1) { number, bytes in
      let index = position % Bundle.width
      guard let bytes, let bundle = Bundle(bytes), let hash = bundle.leafHash(index),
        let entry = log.offsets.entry(index, ofBundle: number, in: bundle.entries)
      else { throw EventLog.damagedBundle(number) }
      try body(hash, entry)
    }
  }

  /// Calls `body` for entries that were in the tail at this size.
  func openRows(_ positions: Range<Int>, _ body: (Int, Digest, RawSpan) throws -> Void) throws {
    var position = positions.lowerBound
    try log.store.tail(positions) { place, bytes in
      // A row not there was packed into its bundle since, with all others.
      guard let bytes, place == position else { return }
      guard let row = TailRow(bytes) else { throw EventLog.damagedTail(place) }
      try body(place, row.leafHash, row.entry)
      position += 1
    }
    guard position < positions.upperBound else { return }
    let number = position / Bundle.width
    try log.store.bundles(number..<number + 1) { number, bytes in
      guard bytes != nil else { throw EventLog.damagedTail(position) }
      try Self.walk(number, bytes, position..<positions.upperBound) { place, hashes, entry in
        guard let hash = hashes.leafHash(place % Bundle.width) else { throw EventLog.damagedBundle(number) }
        try body(place, hash, entry)
      }
    }
  }

  /// Walks through a bundle's entries from its first, and calls `body` for those at `positions`.
  @inline(__always)
  private static func walk(
    _ number: Int, _ bytes: RawSpan?, _ positions: Range<Int>,
    _ body: (Int, borrowing Bundle, RawSpan) throws -> Void
  ) throws {
    guard let bytes, let bundle = Bundle(bytes) else { throw EventLog.damagedBundle(number) }
    var offset = 0
    for position in number * Bundle.width..<positions.upperBound {
      guard let entry = bundle.entries.frame(at: offset) else {
        throw LogError(
          .damaged, "Entry \(position) of the log has a damaged length or bundle; verify the log.",
          position: position)
      }
      if position >= positions.lowerBound { try body(position, bundle, entry) }
      offset += 2 + entry.byteCount
    }
  }

  func outOfRange(_ what: String) -> LogError {
    LogError(.outOfRange, "There is no entry \(what) in a log of \(size) entries.")
  }
}
