import IncidentEvents
import Language
import Projections

extension StatisticsPage {
  /// All figures in one table, for programs: no rates, they follow from what is there.
  var csvTable: Table {
    if split != nil {
      return csvSplitTable([.text("figure")] + columns.map { .number($0) } + [.number("total")])
    }
    var table = Table(
      columns: [.text("figure"), .text("title"), .number("value"), .number("unidentified"), .text("of")])
    for figure in Self.all {
      let of = figure.definition.of?.key ?? ""
      table.add([figure.key, figure.definition.title, String(figures[figure]), unidentified(figure), of])
    }
    return table
  }

  /// The same for a spreadsheet: in a language, with the rates in its decimals.
  func csvTable(in language: Language) -> Table {
    func title(_ phrase: Phrase) -> String { phrase.text(in: language) }
    if split != nil {
      return csvSplitTable(
        [.text(title(.Statistics.figure)), .text(title(.Statistics.title))]
          + columnTitles(in: language).map { .number($0) } + [.number(title(.Statistics.total))],
        in: language)
    }
    var table = Table(
      .text(title(.Statistics.figure)), .text(title(.Statistics.title)), .number(title(.Statistics.value)),
      .number(title(.Statistics.unidentified)), .number(title(.Statistics.sharePercent)),
      .number(title(.Statistics.meanHours)), .text(title(.Statistics.partOf)))
    for figure in Self.all {
      let rate = FigureRate(figure, in: figures), number = rate?.number(in: language) ?? ""
      let isMean = rate?.isMean ?? false
      table.add([
        figure.key, figure.title.text(in: language), String(figures[figure]), unidentified(figure),
        isMean ? "" : number, isMean ? number : "",
        figure.definition.of?.title.text(in: language) ?? "",
      ])
    }
    return table
  }

  private func csvSplitTable(_ columns: [Table.Column], in language: Language? = nil) -> Table {
    var table = Table(columns: columns)
    for figure in Self.all where isShown(figure) {
      let title = language.map { [figure.title.text(in: $0)] } ?? []
      table.add([figure.key] + title + values(figure).map(String.init) + [String(figures[figure])])
    }
    return table
  }

  /// What the columns of the split are called in a language.
  private func columnTitles(in language: Language) -> [String] {
    switch split {
    case .month: (1...12).map(language.month)
    case .district: District.allCases.map { $0.phrase.text(in: language) }
    case nil: []
    }
  }

  /// How many of the persons counted are unidentified; empty for a figure of other things.
  func unidentified(_ figure: Figure) -> String {
    figure.definition.countsPersons ? String(figures.unidentified[Int(figure.rawValue)]) : ""
  }
}
