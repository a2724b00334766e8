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

  private func splitTable(_ rows: [Figure], in language: Language? = nil) -> Table {
    var table = Table(
      columns: [.text(Self.title(.Statistics.figure, language))] + columns.map { .number($0) }
        + [.number(Self.title(.Statistics.total, language))])
    for figure in rows where isShown(figure) {
      table.add([figure.key] + values(figure).map(String.init) + [String(figures[figure])])
    }
    return table
  }

  /// A column's title: in English for programs.
  private static func title(_ phrase: Phrase, _ language: Language?) -> String {
    phrase.text(in: language ?? .en)
  }

  /// The figures of a group: the briefing's beside them where there is one for the year, the rate of those that are a
  /// part of others.
  private func table(_ group: FigureGroup, in language: Language) -> Table {
    if split != nil { return splitTable(group.figures, in: language) }
    let ofPersons = group.figures.contains(where: \.definition.countsPersons)
    let ofParts = !hasBriefing(group) && group.figures.contains { $0.definition.of != nil }
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var columns: [Table.Column] = [
      .text(title(.Statistics.figure)), .text(title(.Statistics.title), mayShrink: true),
      .number(title(.Statistics.value)),
    ]
    if ofPersons { columns.append(.number(title(.Statistics.unidentified))) }
    if ofParts { columns.append(.number(title(.Statistics.rate))) }
    if hasBriefing(group) { columns += [.number(title(.Statistics.briefed)), .text("")] }
    var table = Table(columns: columns)
    for figure in group.figures {
      var cells = [figure.key, figure.title.text(in: language), String(figures[figure])]
      if ofPersons { cells.append(unidentified(figure)) }
      if ofParts { cells.append(FigureRate(figure, in: figures)?.text(in: language) ?? "") }
      if hasBriefing(group), let briefed = figure.definition.briefing2024 {
        cells.append("\(figure.definition.isLowerBound ? "≥ " : "= ")\(briefed)")
        cells.append(isBriefed(figure) ? "✓" : title(.Statistics.differs))
      }
      table.add(cells)
    }
    return table
  }

  private func hasBriefing(_ group: FigureGroup) -> Bool {
    group == .briefing && split == nil && figures.year == 2024 && description.jurisdiction == "astana"
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language
    var text = description.heading(in: language)
    text += terminal.bold("\(description.jurisdiction), \(figures.year)")
    text += " " + Phrase.Statistics.atSize(root: .text(root), size: .number(size)).text(in: language) + "\n"
    func paragraph(_ note: String) { text += Wrapping.wrap(note, terminal.width, "") + "\n" }
    for group in FigureGroup.allCases {
      let table = table(group, in: language)
      if table.rows.isEmpty { continue }
      text += "\n" + terminal.bold(group.heading.text(in: language)) + "\n" + table.text(terminal)
      guard hasBriefing(group) else { continue }
      let same = group.figures.filter(isBriefed).count
      text += "\n"
      paragraph(
        Phrase.Statistics.briefingNote(all: .number(group.figures.count), same: .number(same)).text(
          in: language))
      paragraph(Phrase.Statistics.unidentifiedNote.text(in: language))
    }
    text += "\n"
    switch split {
    case nil: paragraph(Phrase.Statistics.rateNote.text(in: language))
    case .month:
      paragraph(sumNote.text(in: language))
      paragraph(Phrase.Statistics.monthNote.text(in: language))
    case .district:
      paragraph(sumNote.text(in: language))
      let left = Self.all.filter { !isShown($0) }.map { "\($0.key) (\(figures[$0]))" }
      paragraph(Phrase.Statistics.notSplit(figures: .text(left.joined(separator: ", "))).text(in: language))
    }
    text += "\n"
    paragraph(status.sentence.text(in: language))
    return text
  }

  /// Whether a value is the briefing's.
  private func isBriefed(_ figure: Figure) -> Bool {
    guard let briefed = figure.definition.briefing2024 else { return false }
    return figure.definition.isLowerBound ? figures[figure] >= briefed : figures[figure] == briefed
  }

  private var sumNote: Phrase {
    let sums = Self.all.filter(isShown).allSatisfy { values($0).reduce(0, +) == figures[$0] }
    return sums ? Phrase.Statistics.sums : Phrase.Statistics.doesNotSum
  }
}
