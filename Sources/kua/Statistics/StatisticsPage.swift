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

  /// The figures that have a value in each column of the split.
  private var shown: [Figure] {
    split == .district ? Self.all.filter(\.definition.isByDistrict) : Self.all
  }

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
      let parts = columns.enumerated().map { at, column in
        (column, JSONText.object(shown.map { ($0.key, .integer(values($0)[at])) }))
      }
      members.append((split == .month ? "months" : "districts", .object(parts)))
    }
    return .object(members + description.syntheticMember)
  }

  /// The figures as a table: with the briefing's beside them where there is one for the year.
  func table(withBriefing: Bool) -> Table {
    if split != nil {
      var table = Table(
        columns: [.text("figure")] + columns.map { .number($0) } + [.number("total")])
      for figure in shown {
        table.add([figure.key] + values(figure).map(String.init) + [String(figures[figure])])
      }
      return table
    }
    var table = Table(
      columns: [.text("figure"), .text("title", mayShrink: true), .number("value"), .number("unidentified")]
        + (withBriefing ? [.number("briefing"), .text("")] : []))
    for figure in Self.all {
      let definition = figure.definition
      let unidentified = definition.countsPersons ? String(figures.unidentified[Int(figure.rawValue)]) : ""
      var cells = [figure.key, definition.title, String(figures[figure]), unidentified]
      if withBriefing {
        cells += [
          "\(definition.isLowerBound ? "≥ " : "= ")\(definition.briefing2024)",
          Self.mark(figure, figures[figure]),
        ]
      }
      table.add(cells)
    }
    return table
  }

  func text(_ terminal: Terminal) -> String {
    let hasBriefing = split == nil && figures.year == 2024 && description.jurisdiction == "astana"
    var text = description.heading(in: terminal.language)
    text += terminal.bold("\(description.jurisdiction), \(figures.year)")
    text += " at size \(grouped(size)), root \(root)\n\n" + table(withBriefing: hasBriefing).text(terminal)
    if hasBriefing { text += "\n" + briefingNote }
    if let split { text += "\n" + splitNote(split) }
    return text + "\n" + status.sentence.text(in: terminal.language) + "\n"
  }

  /// Whether a value is the briefing's.
  static func mark(_ figure: Figure, _ value: Int) -> String {
    let definition = figure.definition
    let isEqual =
      definition.isLowerBound ? value >= definition.briefing2024 : value == definition.briefing2024
    return isEqual ? "✓" : "✗ differs"
  }

  private var briefingNote: String {
    let same = Self.all.filter { Self.mark($0, figures[$0]) == "✓" }.count
    return "Briefing of 1 February 2025 (prosecutor's office and police of Astana): "
      + "\(same) of \(Self.all.count) figures agree. ≥ is a lower bound.\n"
      + "Unidentified: how many of the persons counted are not known by name; persons joined later count once.\n"
  }

  private func splitNote(_ split: StatisticsSplit) -> String {
    let sums = shown.allSatisfy { values($0).reduce(0, +) == figures[$0] }
    let check =
      sums
      ? "Each row sums to its total.\n"
      : "NOT every row sums to its total: the view is damaged; make it anew with kua rebuild statistics.\n"
    guard split == .district else {
      return check
        + "A person or case that counts once a year stands in the month of the act that made it count.\n"
    }
    let left = Self.all.filter { !$0.definition.isByDistrict }.map { "\($0.key) (\(figures[$0]))" }
    return check
      + "Not split: \(left.joined(separator: ", ")). They count persons, and a person is not a place: "
      + "the same one may be counted for acts in two districts, and services have none.\n"
  }
}
