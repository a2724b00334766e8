/// Level bars under their names, of parts put end to end, with what they come to.
struct StackedBarChart {
  let frame: ChartFrame
  let parts: [String]
  let rows: [(name: String, numbers: [ShownNumber?])]

  func svg() -> String {
    var drawing = frame.drawing()
    let isWithheld = rows.contains { $0.numbers.contains(.withheld) }
    var y = Legend(series: parts, sample: .area, withheld: isWithheld ? frame.withheld : nil).draw(&drawing)
    let sums = rows.map { $0.numbers.compactMap { $0?.number }.reduce(0, +) }
    let room = (sums.map { ChartLayout.width(of: frame.number($0)) }.max() ?? 0) + 8
    // A hatched part takes room too, and there may be as many as there are parts.
    let hatched = rows.map { row in Double(row.numbers.count { $0 == .withheld }) * 24 }.max() ?? 0
    let length = max(60, drawing.width - room - hatched)
    let greatest = Double(max(1, sums.max() ?? 1))
    for (at, row) in rows.enumerated() {
      for line in ChartLayout.lines(row.name, width: drawing.width) {
        drawing.text(line, x: 0, y: y + 13, "t")
        y += ChartLayout.lineHeight
      }
      y += 2
      var x = 0.0
      for (part, number) in row.numbers.enumerated() {
        let width: Double
        switch number {
        case .number(let number)?:
          width = Double(number) / greatest * length
          drawing.rectangle(x: x, y: y, width: width, height: 17, fill: .series(part))
        case .withheld?:
          width = 24
          drawing.rectangle(x: x, y: y, width: width, height: 17, fill: .withheld)
        case nil: continue
        }
        x += width
      }
      let isTold = !row.numbers.contains(.withheld)
      drawing.text(isTold ? frame.number(sums[at]) : frame.withheld, x: x + 6, y: y + 13, "t strong")
      y += 25
    }
    return drawing.svg(height: y)
  }
}
