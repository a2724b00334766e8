/// A part by its whole, in tenths of a percent.
enum Share {
  /// Nil where either is not there, and of nothing; withheld where either is, or where it would rest on few.
  static func tenths(_ part: ShownNumber?, of whole: ShownNumber?, for audience: Audience) -> ShownNumber? {
    guard let part, let whole else { return nil }
    if whole.number == 0 { return nil }
    return ShownRate(part, of: whole, for: audience).map { .number($0.tenths(of: 1000)) } ?? .withheld
  }
}

extension CrossTable {
  /// Of a table of wholes and their parts, the share of each row in tenths of a percent.
  func shares(for audience: Audience) -> [ShownNumber?] {
    cells.map { $0.count == 2 ? Share.tenths($0[1], of: $0[0], for: audience) : nil }
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
