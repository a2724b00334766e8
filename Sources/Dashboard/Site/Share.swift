/// A part by its whole, in tenths of a percent, half up.
struct Share {
  let tenths: Int

  /// Nil where either is not there or not told, and of nothing.
  init?(_ part: ShownNumber?, of whole: ShownNumber?) {
    guard let part = part?.number, let whole = whole?.number, whole > 0 else { return nil }
    tenths = (2 * part * 1000 + whole) / (2 * whole)
  }
}

extension CrossTable {
  /// Of a table of wholes and their parts, the share of each row in tenths of a percent.
  var shares: [ShownNumber?] {
    cells.map { cells in
      guard cells.count == 2, let whole = cells[0], let part = cells[1] else { return nil }
      if whole == .withheld || part == .withheld { return .withheld }
      return Share(part, of: whole).map { .number($0.tenths) }
    }
  }
}

extension CrossTable.Axis {
  /// Whether its headings follow on each other in time: months and quarters.
  var isTime: Bool {
    headings.count > 1
      && headings.allSatisfy { heading in
        let key = Array(heading.key.utf8)
        return key.count == 7 && key[..<4].allSatisfy { 0x30...0x39 ~= $0 } && key[4] == UInt8(ascii: "-")
      }
  }
}
