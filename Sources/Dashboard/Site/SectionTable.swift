import Language
import Projections

/// A section's table as HTML, every number as it is.
///
/// Each number says in attributes what it is, so that a program can compare it with what `kua stats` prints: its figure,
/// and whether it is of the year, a month, a quarter or a district; of other tables its row and column.
struct SectionTable {
  let section: SiteSection
  let year: Int
  let words: SiteWords

  private var table: CrossTable { section.table }

  /// Long rows are turned, so that no table is wide.
  private var isTurned: Bool {
    let (down, across) = (table.rows.headings.count, table.columns.headings.count)
    return (across > 6 || table.columns.isTime) && down < across
  }

  /// Whether it needs the page's whole width.
  var isWide: Bool {
    let across = isTurned ? table.rows.headings.count : table.columns.headings.count
    return across + (totals.rows == nil ? 0 : 1) + (table.chart == .shares ? 1 : 0) > 4
  }

  func html() -> String {
    let (down, across) = isTurned ? (table.columns, table.rows) : (table.rows, table.columns)
    let hasShares = table.chart == .shares
    let (rowTotals, columnTotals) = totals
    let isDense = across.headings.count > 10
    var html = "<table\(isDense ? " class=\"dense\"" : "") data-table=\"\(table.name)\">\n"
    html += "<caption>\(Markup.escaped(words.said(table.title)))</caption>\n<thead><tr>"
    html += "<th scope=\"col\">\(Markup.escaped(SiteWords.capitalised(words.said(down.title))))</th>"
    for heading in across.headings {
      html += "<th scope=\"col\" class=\"n\">\(title(heading, isShort: isDense))</th>"
    }
    if hasShares { html += "<th scope=\"col\" class=\"n\">\(words.said(Phrase.Site.share))</th>" }
    if rowTotals != nil { html += "<th scope=\"col\" class=\"n\">\(words.said(Phrase.Site.total))</th>" }
    html += "</tr></thead>\n<tbody>\n"
    for (at, heading) in down.headings.enumerated() {
      html += "<tr><th scope=\"row\">\(title(heading))</th>"
      let cells = isTurned ? table.cells.map { $0[at] } : table.cells[at]
      for (place, cell) in cells.enumerated() { html += self.cell(cell, heading, across.headings[place]) }
      if hasShares { html += share(cells, heading) }
      if let total = rowTotals?[at] { html += self.total(total, heading, "row") }
      html += "</tr>\n"
    }
    html += "</tbody>\n"
    if let columnTotals {
      html += "<tfoot><tr class=\"total\"><th scope=\"row\">\(words.said(Phrase.Site.total))</th>"
      for (heading, total) in zip(across.headings, columnTotals) {
        html += self.total(total, heading, "column")
      }
      if hasShares, columnTotals.count == 2 {
        html += share([columnTotals[0], columnTotals[1]], nil)
      }
      if rowTotals != nil { html += "<td class=\"n\" data-sum=\"all\">\(number(shown(table.total)))</td>" }
      html += "</tr></tfoot>\n"
    }
    return html + "</table>\n"
  }

  /// What stands at the end of rows and of columns, as the table is turned.
  private var totals: (rows: [ShownNumber?]?, columns: [ShownNumber?]?) {
    switch section.totals {
    case .none: return (nil, nil)
    case .added:
      let (down, across) = (table.rows.headings.count, table.columns.headings.count)
      let rows = table.sums.contains(.rows) && across > 1 ? table.rowTotals.map(shown) : nil
      let columns = table.sums.contains(.columns) && down > 1 ? table.columnTotals.map(shown) : nil
      return isTurned ? (columns, rows) : (rows, columns)
    case .ofRows(let totals): return isTurned ? (nil, totals) : (totals, nil)
    case .ofColumns(let totals): return isTurned ? (totals, nil) : (nil, totals)
    }
  }

  private func shown(_ sum: Int?) -> ShownNumber { sum.map { .number($0) } ?? .withheld }

  /// A heading; a figure's leads to its definition.
  private func title(_ heading: CrossTable.Heading, isShort: Bool = false) -> String {
    let said = Markup.escaped(isShort ? words.short(heading) : words.capitalised(heading))
    if let meaning = heading.meaning {
      return "\(said)<span class=\"meaning\">\(Markup.escaped(words.said(meaning)))</span>"
    }
    guard let figure = SiteSection.figure(heading.key) else { return said }
    return "<a href=\"about.html#\(figure.key)\">\(said)</a>"
  }

  private func cell(_ cell: ShownNumber?, _ one: CrossTable.Heading, _ other: CrossTable.Heading) -> String {
    let attributes: String
    if let figure = SiteSection.figure(one.key), other.key != "all", other.key != "part" {
      attributes = "data-figure=\"\(figure.key)\" data-at=\"\(other.key)\""
    } else if let figure = SiteSection.figure(other.key) {
      attributes = "data-figure=\"\(figure.key)\" data-at=\"\(one.key)\""
    } else {
      let (row, column) = isTurned ? (other, one) : (one, other)
      attributes = "data-row=\"\(Markup.escaped(row.key))\" data-column=\"\(Markup.escaped(column.key))\""
    }
    return "<td class=\"n\(cell == .withheld ? " withheld" : "")\" \(attributes)>\(number(cell))</td>"
  }

  private func total(_ total: ShownNumber?, _ heading: CrossTable.Heading, _ kind: String) -> String {
    let attributes =
      SiteSection.figure(heading.key).map { "data-figure=\"\($0.key)\" data-at=\"\(year)\"" }
      ?? "data-sum=\"\(kind)\" data-of=\"\(Markup.escaped(heading.key))\""
    return "<td class=\"n\" \(attributes)>\(number(total))</td>"
  }

  private func share(_ cells: [ShownNumber?], _ heading: CrossTable.Heading?) -> String {
    let share = cells.count == 2 ? Share.tenths(cells[1], of: cells[0], for: words.audience) : nil
    let text = share?.number.map { words.percent(tenths: $0) } ?? number(share)
    return "<td class=\"n\" data-share=\"row\">\(text)</td>"
  }

  private func number(_ number: ShownNumber?) -> String {
    switch number {
    case .number(let number)?: words.number(number)
    case .withheld?: Markup.escaped(words.said(Phrase.Site.withheld))
    case nil: "–"
    }
  }
}
