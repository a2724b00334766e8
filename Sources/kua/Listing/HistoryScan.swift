import EventLog
import IncidentEvents

/// Walks through entries of a log in either direction, up to a number of them. What it holds does not grow with
/// what it finds.
struct HistoryScan {
  let log: LogSnapshot
  let filter: HistoryFilter
  let isReverse: Bool
  /// How many are wanted at most.
  let limit: Int

  /// Entries looked at between two pauses: forward a run of sealed bundles, backward as much as is kept in memory.
  private var piece: Int { isReverse ? 16 * 256 : 64 * 256 }

  /// Visits the wanted entries of a range of positions.
  /// - Parameter pause: called every few thousand entries looked at, for what was found to be shown.
  func forEach(
    in range: Range<Int>, pause: () throws -> Void = {}, _ body: (Int, RawSpan) throws -> Void
  ) throws {
    var left = limit
    var references: [Reference] = []
    let pieces = (range.upperBound - range.lowerBound + piece - 1) / piece
    for number in 0..<pieces where left > 0 {
      let from = range.lowerBound + (isReverse ? pieces - 1 - number : number) * piece
      let part = from..<min(from + piece, range.upperBound)
      if isReverse {
        try backward(part, &left, &references, body)
      } else {
        try log.forEach(from: part.lowerBound, to: part.upperBound) { position, entry in
          guard left > 0, try filter.admitsAll || filter.admits(entry, at: position, &references) else {
            return
          }
          left -= 1
          try body(position, entry)
        }
      }
      try pause()
    }
  }

  private func backward(
    _ range: Range<Int>, _ left: inout Int, _ references: inout [Reference],
    _ body: (Int, RawSpan) throws -> Void
  ) throws {
    var found: [(position: Int, bytes: [UInt8])] = []
    try log.forEach(from: range.lowerBound, to: range.upperBound) { position, entry in
      guard try filter.admitsAll || filter.admits(entry, at: position, &references) else { return }
      found.append((position, unsafe entry.withUnsafeBytes { unsafe Array($0) }))
    }
    for one in found.reversed() where left > 0 {
      left -= 1
      try body(one.position, unsafe one.bytes.span.bytes)
    }
  }

  /// Visits the wanted entries at given positions, which ascend.
  func forEach(
    at positions: [Int], pause: () throws -> Void = {}, _ body: (Int, RawSpan) throws -> Void
  ) throws {
    var left = limit
    var references: [Reference] = []
    for number in positions.indices where left > 0 {
      let position = positions[isReverse ? positions.count - 1 - number : number]
      try log.entry(at: position) { entry in
        guard try filter.admits(entry, at: position, &references) else { return }
        left -= 1
        try body(position, entry)
      }
      if number % 1024 == 1023 { try pause() }
    }
  }
}
