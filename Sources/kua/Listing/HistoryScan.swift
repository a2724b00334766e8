import EventLog

/// Walks through entries of a log in either direction, up to a number of them.
struct HistoryScan {
  let log: LogSnapshot
  let filter: HistoryFilter
  let isReverse: Bool
  /// How many are wanted at most.
  let limit: Int

  /// Entries looked at in one piece: a run of sealed bundles.
  private static let piece = 64 * 256

  /// Visits the wanted entries of a range of positions.
  func forEach(in range: Range<Int>, _ body: (Int, RawSpan) throws -> Void) throws {
    var left = limit
    var pieces = stride(
      from: range.lowerBound - range.lowerBound % Self.piece, to: range.upperBound, by: Self.piece
    )
    .map { max($0, range.lowerBound)..<min($0 + Self.piece, range.upperBound) }
    if isReverse { pieces.reverse() }
    for piece in pieces where left > 0 {
      guard isReverse else {
        try log.forEach(from: piece.lowerBound, to: piece.upperBound) { position, entry in
          guard left > 0, try filter.admitsAll || filter.admits(entry, at: position) else { return }
          left -= 1
          try body(position, entry)
        }
        continue
      }
      var found: [(position: Int, bytes: [UInt8])] = []
      try log.forEach(from: piece.lowerBound, to: piece.upperBound) { position, entry in
        guard try filter.admitsAll || filter.admits(entry, at: position) else { return }
        found.append((position, unsafe entry.withUnsafeBytes { unsafe Array($0) }))
      }
      for one in found.reversed() where left > 0 {
        left -= 1
        try body(one.position, unsafe one.bytes.span.bytes)
      }
    }
  }

  /// Visits the wanted entries at given positions, in log order.
  func forEach(at positions: [Int], _ body: (Int, RawSpan) throws -> Void) throws {
    var left = limit
    for position in isReverse ? positions.reversed() : positions where left > 0 {
      try log.entry(at: position) { entry in
        guard try filter.admits(entry, at: position) else { return }
        left -= 1
        try body(position, entry)
      }
    }
  }
}
