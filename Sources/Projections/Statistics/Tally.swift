import IncidentEvents

/// Counts by cell: sums, so that two tallies merge and what was counted can be taken back.
public struct Tally: Sendable {
  /// A hash table of few cells that hundreds of thousands of counts are added to: open addressing, at most half full.
  /// A cell that has come to nothing keeps its slot.
  private var slots = ContiguousArray(repeating: Slot(), count: 64)
  private var used = 0

  private struct Slot {
    /// The word that holds the cell, with ``isUsed`` set; zero in a free slot.
    var key: UInt64 = 0
    var amount = 0
  }

  /// No cell's word has this bit.
  private static let isUsed: UInt64 = 1 << 63

  public init() {}

  /// The cells that are not zero.
  public var counts: [CountCell: Int] {
    var counts: [CountCell: Int] = [:]
    forEach { counts[$0] = $1 }
    return counts
  }

  /// Visits the cells that are not zero, in no order.
  public func forEach(_ body: (CountCell, Int) throws -> Void) rethrows {
    for slot in slots where slot.amount != 0 {
      if let cell = CountCell(stored: Int64(slot.key & ~Self.isUsed)) { try body(cell, slot.amount) }
    }
  }

  /// Adds to a cell.
  public mutating func add(_ cell: CountCell, _ amount: Int = 1) {
    let key = UInt64(bitPattern: cell.stored) | Self.isUsed
    let place = place(of: key)
    if slots[place].key == 0 {
      slots[place].key = key
      used += 1
    }
    slots[place].amount += amount
    if used * 2 > slots.count { grow() }
  }

  /// The slot that holds a cell's word, or the one it would be put in.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    let product = key.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    var place = Int(truncatingIfNeeded: product.high ^ product.low) & mask
    while slots[place].key != key && slots[place].key != 0 { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let held = slots.filter { $0.key != 0 }
    slots = ContiguousArray(repeating: Slot(), count: slots.count * 2)
    for slot in held { slots[place(of: slot.key)] = slot }
  }

  /// Counts what an entity counts in the place of what it counted before.
  /// - Returns: whether the two differ.
  mutating func replace(_ before: [Count], with counts: [Count]) -> Bool {
    if counts == before { return false }
    for count in before { add(count.cell, -count.amount) }
    for count in counts { add(count.cell, count.amount) }
    return true
  }

  /// Adds another tally's counts.
  public mutating func merge(_ other: Tally) { other.forEach { add($0, $1) } }

  /// The figures of a year.
  ///
  /// - Parameter day: the last local day that anything is known of: a year that is not over is counted as it stands
  ///   then. What is due later is not due yet.
  public func figures(of year: Int, through day: Int = .max) -> YearlyFigures {
    var figures = YearlyFigures(year: year, through: day)
    forEach { figures.add($0, $1) }
    return figures
  }
}

extension Tally: Equatable {
  public static func == (a: Tally, b: Tally) -> Bool { a.counts == b.counts }
}
