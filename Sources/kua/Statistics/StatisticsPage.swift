import Dashboard
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
  /// What has been published of the year, and what has changed since.
  var published: PublishedPart?

  static let all = Array(Figure.allCases)

  func isShown(_ figure: Figure) -> Bool { split != .district || figure.definition.isByDistrict }

  /// What the columns of the split are called, and a figure's values in them.
  var columns: [String] {
    switch split {
    case .month: (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
    case .district: District.allCases.map(\.name)
    case nil: []
    }
  }

  func values(_ figure: Figure) -> [Int] {
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
    return .object(members + (published?.json ?? []) + description.syntheticMember)
  }

  /// The figures of a group: the briefing's beside them where there is one for the year, the rate of those that are a
  /// part of others.
  private func table(_ group: FigureGroup, _ terminal: Terminal) -> Table {
    let language = terminal.language
    if split != nil { return splitTable(group.figures, terminal) }
    let ofPersons = group.figures.contains(where: \.definition.countsPersons)
    let ofParts = group.figures.contains { $0.definition.of != nil }, isBriefed = hasBriefing(group)
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var columns: [Table.Column] = [
      .text(title(.Statistics.figure)), .text(title(.Statistics.title), mayShrink: true),
      .number(title(.Statistics.value)),
    ]
    if ofPersons { columns.append(.number(title(.Statistics.unidentified))) }
    if isBriefed { columns += [.number(title(.Statistics.briefed)), .text("")] }
    // What is compared with the briefing has little room: there the rates go first.
    if ofParts { columns += [.number(title(.Statistics.rate), mayGo: isBriefed), .picture("")] }
    var table = Table(columns: columns)
    for figure in group.figures {
      var cells = [figure.key, figure.title.text(in: language), String(figures[figure])]
      if ofPersons { cells.append(unidentified(figure)) }
      if isBriefed {
        let briefed = figure.definition.briefing2024
        cells.append(briefed.map { "\(figure.definition.isLowerBound ? "≥ " : "= ")\($0)" } ?? "")
        cells.append(briefed == nil ? "" : self.isBriefed(figure) ? "✓" : title(.Statistics.differs))
      }
      if ofParts {
        let rate = FigureRate(figure, in: figures)
        cells += [rate?.text(in: language) ?? "", rate?.bar(isASCII: terminal.isASCII) ?? ""]
      }
      table.add(cells)
    }
    return table
  }

  /// Figures by month or district, months with a picture of their course.
  private func splitTable(_ rows: [Figure], _ terminal: Terminal) -> Table {
    let language = terminal.language
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    var titles = columns.map { Table.Column.number($0) } + [.number(title(.Statistics.total))]
    if split == .month { titles.append(.picture(title(.Statistics.course))) }
    var table = Table(columns: [.text(title(.Statistics.figure))] + titles)
    for figure in rows where isShown(figure) {
      let values = values(figure)
      var cells = [figure.key] + values.map(String.init) + [String(figures[figure])]
      if split == .month { cells.append(Spark.text(values, isASCII: terminal.isASCII)) }
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
      let table = table(group, terminal)
      if table.rows.isEmpty { continue }
      text += "\n" + terminal.bold(group.heading.text(in: language)) + "\n" + table.foldedText(terminal)
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
    return text + (published?.text(terminal) ?? "")
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
