import IncidentEvents
import Language
import Ledger
import Projections

/// A year's figures as they are printed.
struct StatisticsPage {
  let description: LedgerDescription
  let size: Int
  let root: String
  let figures: YearlyFigures
  let split: StatisticsSplit?
  /// Whether the year's offences have been reconciled with the register.
  let status: RegisterStatus

  private static let all = Array(Figure.allCases)

  private func isShown(_ figure: Figure) -> Bool { split != .district || figure.definition.isByDistrict }

  /// What the columns of the split are called, and a figure's values in them.
  private var columns: [String] {
    switch split {
    case .month: (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
    case .district: District.allCases.map(\.name)
    case nil: []
    }
  }

  private func values(_ figure: Figure) -> [Int] {
    switch split {
    case .month: figures.months[Int(figure.rawValue)]
    case .district: figures.districts[Int(figure.rawValue)]
    case nil: []
    }
  }

  var json: JSONText {
    let totals = Self.all.map { ($0.key, JSONText.integer(figures[$0])) }
    let unidentified = Self.all.filter(\.definition.countsPersons)
      .map { ($0.key, JSONText.integer(figures.unidentified[Int($0.rawValue)])) }
    var members: [(String, JSONText)] = [
      ("year", .integer(figures.year)), ("jurisdiction", .string(description.jurisdiction)),
      ("size", .integer(size)), ("root", .string(root)), ("status", .string(status.word)),
      ("figures", .object(totals)),
      ("unidentified", .object(unidentified)),
    ]
    if case .reconciled(let size, let sha256) = status {
      members.append(
        ("reconciled", .object([("size", .integer(size)), ("sha256", .string(sha256))])))
    }
    if let split {
      let shown = Self.all.filter(isShown)
      let parts = columns.enumerated().map { at, column in
        (column, JSONText.object(shown.map { ($0.key, .integer(values($0)[at])) }))
      }
      members.append((split == .month ? "months" : "districts", .object(parts)))
    }
    return .object(members + description.syntheticMember)
  }

  /// All figures in one table, for programs: no rates, they follow from what is there.
  var csvTable: Table {
    if split != nil { return splitTable(Self.all) }
    var table = Table(
      columns: [.text("figure"), .text("title"), .number("value"), .number("unidentified"), .text("of")])
    for figure in Self.all {
      let of = figure.definition.of?.key ?? ""
      table.add([figure.key, figure.definition.title, String(figures[figure]), unidentified(figure), of])
    }
    return table
  }

  private func unidentified(_ figure: Figure) -> String {
    figure.definition.countsPersons ? String(figures.unidentified[Int(figure.rawValue)]) : ""
  }

  private func splitTable(_ rows: [Figure]) -> Table {
    var table = Table(columns: [.text("figure")] + columns.map { .number($0) } + [.number("total")])
    for figure in rows where isShown(figure) {
      table.add([figure.key] + values(figure).map(String.init) + [String(figures[figure])])
    }
    return table
  }

  /// The figures of a group: the briefing's beside them where there is one for the year, the rate of those that are a
  /// part of others.
  private func table(_ group: FigureGroup) -> Table {
    if split != nil { return splitTable(group.figures) }
    let ofPersons = group.figures.contains(where: \.definition.countsPersons)
    let ofParts = !hasBriefing(group) && group.figures.contains { $0.definition.of != nil }
    var columns: [Table.Column] = [.text("figure"), .text("title", mayShrink: true), .number("value")]
    if ofPersons { columns.append(.number("unidentified")) }
    if ofParts { columns.append(.number("rate")) }
    if hasBriefing(group) { columns += [.number("briefing"), .text("")] }
    var table = Table(columns: columns)
    for figure in group.figures {
      var cells = [figure.key, figure.definition.title, String(figures[figure])]
      if ofPersons { cells.append(unidentified(figure)) }
      if ofParts { cells.append(FigureRate(figure, in: figures)?.text ?? "") }
      if hasBriefing(group), let briefed = figure.definition.briefing2024 {
        cells.append("\(figure.definition.isLowerBound ? "≥ " : "= ")\(briefed)")
        cells.append(Self.mark(figure, figures[figure]) ?? "")
      }
      table.add(cells)
    }
    return table
  }

  private func hasBriefing(_ group: FigureGroup) -> Bool {
    group == .briefing && split == nil && figures.year == 2024 && description.jurisdiction == "astana"
  }

  func text(_ terminal: Terminal) -> String {
    var text = description.heading(in: terminal.language)
    text += terminal.bold("\(description.jurisdiction), \(figures.year)")
    text += " at size \(grouped(size)), root \(root)\n"
    for group in FigureGroup.allCases {
      let table = table(group)
      if table.rows.isEmpty { continue }
      text += "\n" + terminal.bold(group.heading.text(in: terminal.language)) + "\n" + table.text(terminal)
      if hasBriefing(group) { text += "\n" + briefingNote(group) }
    }
    if split == nil { text += "\n" + rateNote }
    if let split { text += "\n" + splitNote(split, terminal) }
    return text + "\n" + status.sentence.text(in: terminal.language) + "\n"
  }

  /// Whether a value is the briefing's; nil where the briefing gives none.
  static func mark(_ figure: Figure, _ value: Int) -> String? {
    guard let briefed = figure.definition.briefing2024 else { return nil }
    let isEqual = figure.definition.isLowerBound ? value >= briefed : value == briefed
    return isEqual ? "✓" : "✗ differs"
  }

  private func briefingNote(_ group: FigureGroup) -> String {
    let same = group.figures.filter { Self.mark($0, figures[$0]) == "✓" }.count
    return "Briefing of 1 February 2025 (prosecutor's office and police of Astana): "
      + "\(same) of \(group.figures.count) figures agree. ≥ is a lower bound.\n"
      + "Unidentified: how many of the persons counted are not known by name; persons joined later count once.\n"
  }

  private var rateNote: String {
    "Rate: the figure by the one it is a part of, as kua explain FIGURE says; hours by the reports they sum.\n"
  }

  private func splitNote(_ split: StatisticsSplit, _ terminal: Terminal) -> String {
    let sums = Self.all.filter(isShown).allSatisfy { values($0).reduce(0, +) == figures[$0] }
    let check =
      sums
      ? "Each row sums to its total.\n"
      : "NOT every row sums to its total: the view is damaged; make it anew with kua rebuild statistics.\n"
    guard split == .district else {
      return check
        + "A person or case that counts once a year stands in the month of the act that made it count; "
        + "what stands at the end of the year, in the last month counted.\n"
    }
    let left = Self.all.filter { !isShown($0) }.map { "\($0.key) (\(figures[$0]))" }
    let note =
      "Not split: \(left.joined(separator: ", ")). They count persons or services, and those are not a place: "
      + "the same person may be counted for acts in two districts, and services have none."
    return check + Wrapping.wrap(note, terminal.width, "") + "\n"
  }
}
