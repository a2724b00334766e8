import Projections

// Which totals are withheld.

extension DisclosureControl {
  /// Withholds the totals that are small, and those that would give one back.
  mutating func withholdTotals() {
    for figure in Figure.allCases where !counted.isKnownNought(figure) {
      if ownRows(figure).contains(where: { isSmall($0, .total) }) { totals.insert(figure) }
    }
    var before: Set<Figure>
    repeat {
      before = totals
      // Where a whole is withheld, a part of it would say how large it is at least.
      for part in FigureRelations.parts where totals.contains(part.whole) { totals.insert(part.part) }
      for amount in FigureRelations.amounts where totals.contains(amount.contributors) {
        totals.insert(amount.amount)
      }
      for sum in FigureRelations.sums { withholdTotals(of: sum) }
    } while totals != before
  }

  /// The rows of a figure's own: its numbers, and what is left without them.
  func ownRows(_ figure: Figure) -> [ProtectedRow] {
    if figure == .registrationHours {
      return [.figure(figure, multiple: FigureRelations.hoursOfALateRegistration)]
    }
    var rows = [ProtectedRow.figure(figure)]
    for part in FigureRelations.parts where part.part == figure {
      rows.append(.rest(of: part.whole, without: figure))
    }
    return rows
  }

  private mutating func withholdTotals(of sum: FigureRelations.Sum) {
    let parts = sum.parts.flatMap(\.self)
    guard parts.contains(where: totals.contains) || totals.contains(sum.whole) else { return }
    for group in sum.parts where group.contains(where: totals.contains) { totals.formUnion(group) }
    for group in sum.parts where !isCovered(parts, of: sum.whole) { totals.formUnion(group) }
    // Their sum is known: where all together are too few, or told before, it is withheld too.
    if !isCovered(parts, of: sum.whole) { totals.insert(sum.whole) }
  }

  private func isCovered(_ parts: [Figure], of whole: Figure) -> Bool {
    let withheld = parts.filter(totals.contains)
    if totals.contains(whole) { return !withheld.isEmpty }
    let unknown = withheld.filter { !isKnown(.figure($0), .total) }
    guard unknown.isEmpty || unknown.count > 1 && unknown.reduce(0, { $0 + counted.number($1, .total) }) >= k
    else { return false }
    let row = ProtectedRow.sum(of: withheld, as: whole, without: parts.filter { !totals.contains($0) })
    return !earlier.contains { publication in
      row.number(.total, publication.told).map { differsTooLittle(number(row, .total), $0) } ?? false
    }
  }
}
