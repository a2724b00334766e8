import Projections

// Which columns of a breakdown are withheld, by figure.

extension DisclosureControl {
  mutating func withholdColumns(of breakdown: Breakdown) {
    columns[breakdown] = [:]
    for sum in FigureRelations.sums where breakdown.isPublic(sum.whole) { withhold(sum, breakdown) }
    // Wholes and contributors come before what depends on them.
    var open = Figure.allCases.filter { breakdown.isPublic($0) && columns[breakdown]?[$0] == nil }
    while let next = open.firstIndex(where: { figure in !leaders(of: figure).contains(where: open.contains) })
    {
      withhold(open.remove(at: next), breakdown)
    }
  }

  /// The figures whose withheld columns a figure withholds too.
  private func leaders(of figure: Figure) -> [Figure] {
    FigureRelations.parts.filter { $0.part == figure && $0.isEverywhere }.map(\.whole)
      + FigureRelations.amounts.filter { $0.amount == figure }.map(\.contributors)
  }

  /// The columns that can be withheld: what is nought for everybody to know covers nothing.
  private func open(_ figure: Figure, _ breakdown: Breakdown) -> ColumnSet {
    ColumnSet.all(of: breakdown).subtracting(counted.knownNoughts(figure, breakdown))
  }

  /// Whether a figure has too little to be broken down: less than two k a column.
  private func isTooFew(_ sum: Int, over columns: ColumnSet) -> Bool {
    columns.count > 1 && sum < 2 * k * columns.count
  }

  private func isWhole(_ figure: Figure, _ breakdown: Breakdown) -> Bool {
    totals.contains(figure)
      || isTooFew(counted.number(figure, .total), over: open(figure, breakdown))
      || earlier.contains { $0.isWithheld(figure, breakdown) }
  }

  /// A figure on its own, and what depends on it not: a part of it withholds what it does, and more.
  private mutating func withhold(_ figure: Figure, _ breakdown: Breakdown) {
    let all = open(figure, breakdown)
    guard !isWhole(figure, breakdown) else {
      columns[breakdown]?[figure] = all
      // Of a total that is told, what is left over by column must leave room.
      if !totals.contains(figure), all.count > 1 {
        for row in rows(figure) where !isCovered(row, all, breakdown) { totals.formUnion(row.subjects) }
      }
      return
    }
    let led = leaders(of: figure).reduce(ColumnSet()) { $0.union(columns[breakdown]?[$1] ?? ColumnSet()) }
    let withheld = completed(rows(figure), from: led.intersection(all), of: all, breakdown)
    columns[breakdown]?[figure] = withheld
  }

  /// The rows that a figure's withheld columns must keep unknown.
  private func rows(_ figure: Figure) -> [ProtectedRow] {
    var rows = ownRows(figure)
    if figure == .personsVictimsRepeat { rows.removeLast() }
    if figure == .registrationOver24h {
      let hours = FigureRelations.hoursOfALateRegistration
      rows.append(
        ProtectedRow(subjects: [figure], figures: [.registrationReports, .registrationHours, figure]) {
          min($0[0], $0[1] / hours) - $0[2]
        })
    }
    for amount in FigureRelations.amounts where amount.amount == figure && amount.isAtLeastContributors {
      rows.append(
        ProtectedRow(subjects: [figure], figures: [figure, amount.contributors]) { $0[0] - $0[1] })
    }
    return rows
  }

  /// A sum and its parts: they withhold the same columns, but for parts that are not broken down at all.
  private mutating func withhold(_ sum: FigureRelations.Sum, _ breakdown: Breakdown) {
    let all = open(sum.whole, breakdown), parts = sum.parts.flatMap(\.self)
    var whole = Set(parts.filter { isWhole($0, breakdown) })
    guard !isWhole(sum.whole, breakdown) else {
      // Nothing adds up to what is not told: each part stands on its own.
      columns[breakdown]?[sum.whole] = all
      for part in parts { withhold(part, breakdown) }
      return
    }
    // What is not broken down is still known together: as much as one figure that is.
    func isEnough() -> Bool {
      whole.isEmpty
        || whole.count > 1 && !isTooFew(whole.reduce(0) { $0 + counted.number($1, .total) }, over: all)
    }
    for group in sum.parts where group.contains(where: whole.contains) { whole.formUnion(group) }
    for group in sum.parts where !isEnough() { whole.formUnion(group) }
    let told = parts.filter { !whole.contains($0) }
    var rows = ([sum.whole] + told).map { ProtectedRow.figure($0) }
    if !whole.isEmpty {
      rows.append(.sum(of: parts.filter(whole.contains), as: sum.whole, without: told))
    }
    let withheld = completed(rows, from: ColumnSet(), of: all, breakdown)
    columns[breakdown]?[sum.whole] = withheld
    for part in parts { columns[breakdown]?[part] = whole.contains(part) ? all : withheld }
  }

  /// Adds to withheld columns those of the rows' small numbers, and groups of columns until all are covered.
  private mutating func completed(
    _ rows: [ProtectedRow], from start: ColumnSet, of all: ColumnSet, _ breakdown: Breakdown
  ) -> ColumnSet {
    var withheld = start
    for column in all where rows.contains(where: { isSmall($0, .column(breakdown, column)) }) {
      withheld.insert(column)
    }
    let groups = breakdown.groups(without: ColumnSet.all(of: breakdown).subtracting(all))
    // Those without a district are what is left where all others are told.
    if withheld.isEmpty, rows.contains(where: { leavesFew($0, breakdown) }), let first = groups.first {
      withheld = first
    }
    for group in groups where !group.isDisjoint(with: withheld) { withheld.formUnion(group) }
    for group in groups where !rows.allSatisfy({ isCovered($0, withheld, breakdown) }) {
      withheld.formUnion(group)
    }
    // What all columns together do not cover, the total must.
    for row in rows where !isCovered(row, withheld, breakdown) { totals.formUnion(row.subjects) }
    return withheld
  }

  /// Whether the columns leave few of the total that are in none of them.
  private func leavesFew(_ row: ProtectedRow, _ breakdown: Breakdown) -> Bool {
    let cells = (0..<breakdown.count).map { Cell.column(breakdown, $0) }
    let left = number(row, .total) - cells.reduce(0) { $0 + number(row, $1) }
    return 1..<row.multiple * k ~= left
  }

  private func isCovered(_ row: ProtectedRow, _ withheld: ColumnSet, _ breakdown: Breakdown) -> Bool {
    let cells = withheld.map { Cell.column(breakdown, $0) }
    guard cover(row, cells) else { return false }
    // Their sum is known, then and now, where total and other columns are.
    let others = ColumnSet.all(of: breakdown).subtracting(withheld).map { Cell.column(breakdown, $0) }
    let sum = number(row, .total) - others.reduce(0) { $0 + number(row, $1) }
    return !earlier.contains { publication in
      guard var told = row.number(.total, publication.told) else { return false }
      for cell in others {
        guard let number = row.number(cell, publication.told) else { return false }
        told -= number
      }
      return differsTooLittle(sum, told)
    }
  }
}
