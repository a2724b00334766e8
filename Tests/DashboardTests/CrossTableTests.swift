import Dashboard
import Language
import Testing

@Suite("Tables of rows and columns")
struct CrossTableTests {
  private func table(_ cells: [[ShownNumber?]], sums: CrossTable.Sums = [.rows, .columns]) -> CrossTable {
    func axis(_ count: Int) -> CrossTable.Axis {
      .init(
        title: Phrase(verbatim: "axis"),
        headings: (0..<count).map { .init(key: "\($0)", title: FilledPhrase(verbatim: "\($0)")) })
    }
    return CrossTable(
      name: "table", subject: .offences, title: FilledPhrase(verbatim: "table"), rows: axis(cells.count),
      columns: axis(cells.first?.count ?? 0), cells: cells, unit: Phrase(verbatim: "offences"), sums: sums
    )
  }

  @Test("Rows, columns and all add up; where there is nothing to count nothing is added")
  func addsUp() {
    let table = table([[.number(1), .number(2)], [nil, .number(4)]])
    #expect(table.rowTotals == [3, 4])
    #expect(table.columnTotals == [1, 6])
    #expect(table.total == 7)
  }

  @Test("What a withheld number is a part of is not told, or it would give the number back")
  func withheld() {
    let table = table([[.number(1), .withheld], [.number(3), .number(4)]])
    #expect(table.rowTotals == [nil, 7])
    #expect(table.columnTotals == [4, nil])
    #expect(table.total == nil)
  }

  @Test(
    "Numbers that do not add up, as medians, have no totals; parts of what stands beside them add up downwards only"
  )
  func noTotals() {
    let medians = table([[.number(1), .number(2)]], sums: [])
    #expect(medians.rowTotals == [nil])
    #expect(medians.columnTotals == [nil, nil])
    #expect(medians.total == nil)
    let parts = table([[.number(10), .number(4)], [.number(20), .number(5)]], sums: .columns)
    #expect(parts.rowTotals == [nil, nil])
    #expect(parts.columnTotals == [30, 9])
    #expect(parts.total == nil)
  }
}
