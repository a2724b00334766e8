import IncidentEvents
import Language
import Projections

/// Makes sections of a page from a year's figures, as finely as the audience sees them.
struct FigureTables {
  /// A figure, and what it is called among others of its kind.
  typealias Named = (figure: Figure, title: Phrase)

  let figures: ShownFigures
  let before: ShownFigures?

  /// Whether a figure of a year can be compared with that of the year before: not across the break, not where a year is
  /// cut in two by it, and not with a year in which the ledger began.
  static func isComparable(_ figure: Figure, _ year: Int, _ before: ShownFigures) -> Bool {
    guard emptyMonths(of: before) == 0 else { return false }
    return year > 2025 || year < 2024 || !FigureRelations.sinceTheLaw.contains(figure)
  }

  /// How many months of a year passed before anything of it was reported: those before a ledger's beginning.
  static func emptyMonths(of figures: ShownFigures) -> Int {
    figures.months(of: .reportsReceived)?.prefix { $0 == .number(0) }.count ?? 0
  }

  /// Figures month by month, or by quarter where an audience sees no months; nil where it sees neither.
  ///
  /// - Parameter years: whether the year before is put in front of this one.
  func overTime(
    _ name: String, _ subject: CrossTable.Subject, _ title: Phrase, _ named: [Named],
    chart: CrossTable.Chart, unit: Phrase, years: Bool = false, notes: [FilledPhrase] = []
  ) -> SiteSection? {
    let shown = years ? [before, figures].compactMap { $0 } : [figures]
    func isSeen(_ numbers: (ShownFigures, Figure) -> [ShownNumber]?) -> Bool {
      shown.allSatisfy { year in named.allSatisfy { numbers(year, $0.figure) != nil } }
    }
    let byMonth = isSeen { $0.months(of: $1) }
    guard byMonth || isSeen({ $0.quarters(of: $1) }) else { return nil }
    var times = shown.flatMap { year in
      byMonth
        ? Self.months(year.year, named: shown.count > 1) : Self.quarters(year.year, named: shown.count > 1)
    }
    var numbers = named.map { one in
      shown.flatMap { (byMonth ? $0.months(of: one.figure) : $0.quarters(of: one.figure)) ?? [] }
    }
    if years, let before {
      // What lies before the ledger's first month is no fall to nothing.
      let empty = Self.emptyMonths(of: before) / (byMonth ? 1 : 3)
      times.removeFirst(empty)
      numbers = numbers.map { Array($0[empty...]) }
    }
    let timeAxis = CrossTable.Axis(
      title: byMonth ? Phrase.Site.month : Phrase.Site.quarter, headings: times)
    let figureAxis = Self.axis(named)
    let isByRow = chart == .lines
    let cells: [[ShownNumber?]] =
      isByRow ? numbers : times.indices.map { at in numbers.map { $0[at] } }
    let totals = named.map { figures[$0.figure] }
    var section = SiteSection(
      table: CrossTable(
        name: name, subject: subject, title: FilledPhrase(title), rows: isByRow ? figureAxis : timeAxis,
        columns: isByRow ? timeAxis : figureAxis, cells: cells, unit: unit, chart: chart, sums: []),
      totals: shown.count > 1 ? .none : isByRow ? .ofRows(totals) : .ofColumns(totals), notes: notes)
    if named.contains(where: { FigureRelations.sinceTheLaw.contains($0.figure) }),
      let at = times.firstIndex(where: { $0.key == (byMonth ? "2024-06" : "2024-Q2") })
    {
      // The sixteenth of a month of 30 days; the 77th day of a quarter of 91.
      section.break = Double(at) + (byMonth ? 15 / 30 : 76 / 91)
      section.notes.append(FilledPhrase(Phrase.Site.breakNote))
    }
    if !byMonth { section.notes.append(FilledPhrase(Phrase.Site.onlyQuarters)) }
    return section
  }

  /// Figures by district, drawn where the districts lie; nil where an audience does not see them so.
  func byDistrict(
    _ name: String, _ subject: CrossTable.Subject, _ title: Phrase, _ named: [Named],
    chart: CrossTable.Chart, unit: Phrase, notes: [FilledPhrase]
  ) -> SiteSection? {
    let numbers = named.compactMap { figures.districts(of: $0.figure) }
    guard numbers.count == named.count else { return nil }
    let districts = District.allCases.map {
      CrossTable.Heading(key: $0.name, title: FilledPhrase($0.phrase))
    }
    return SiteSection(
      table: CrossTable(
        name: name, subject: subject, title: FilledPhrase(title),
        rows: CrossTable.Axis(title: Phrase.Site.district, headings: districts), columns: Self.axis(named),
        cells: districts.indices.map { at in numbers.map { $0[at] } }, unit: unit, chart: chart, sums: []
      ),
      totals: .ofColumns(named.map { figures[$0.figure] }), isMap: true, notes: notes)
  }

  /// Figures by district, by how many people live there; nil where an audience does not see them so.
  func rates(
    _ name: String, _ subject: CrossTable.Subject, _ named: [Named], by population: Population
  ) -> SiteSection? {
    let numbers = named.compactMap { figures.districts(of: $0.figure) }
    guard numbers.count == named.count else { return nil }
    return SiteSection(
      table: CrossTable(
        name: name, subject: subject, title: FilledPhrase(Phrase.Population.rates), rows: .districts,
        columns: CrossTable.Axis(
          title: Phrase.Population.per100000,
          headings: named.map { .init(key: "\($0.figure.key)/100000", title: FilledPhrase($0.title)) }),
        cells: District.allCases.indices.map { at in
          numbers.map { population.rate($0[at], in: District.allCases[at]) }
        }, unit: Phrase.Population.per100000, chart: .bars, sums: []),
      notes: [
        Phrase.Population.ratesNote(day: .phrase(population.day), source: .text(population.source))
      ])
  }

  /// What rates rest on.
  func people(_ name: String, _ subject: CrossTable.Subject, _ population: Population) -> SiteSection {
    SiteSection(
      table: CrossTable(
        name: name, subject: subject, title: FilledPhrase(Phrase.Population.residents), rows: .districts,
        columns: .count(of: Phrase.Population.people),
        cells: District.allCases.map { [population.people[$0].map { .number($0) }] },
        unit: Phrase.Population.people, sums: []))
  }

  /// Figures of the whole year, one a row.
  func totals(
    _ name: String, _ subject: CrossTable.Subject, _ title: Phrase, _ rows: Phrase, _ named: [Named],
    chart: CrossTable.Chart, unit: Phrase, notes: [FilledPhrase] = []
  ) -> SiteSection {
    SiteSection(
      table: CrossTable(
        name: name, subject: subject, title: FilledPhrase(title),
        rows: CrossTable.Axis(title: rows, headings: Self.axis(named).headings),
        columns: CrossTable.Axis(
          title: Phrase.Site.value, headings: [.init(key: "\(figures.year)", title: year)]),
        cells: named.map { [figures[$0.figure]] }, unit: unit, chart: chart, sums: []),
      notes: notes)
  }

  /// Wholes and their parts of the year, a pair a row.
  func shares(
    _ name: String, _ subject: CrossTable.Subject, _ title: Phrase, _ rows: CrossTable.Axis,
    whole: Phrase, part: Phrase, _ pairs: [(whole: Figure, part: Figure)], unit: Phrase,
    notes: [FilledPhrase] = []
  ) -> SiteSection {
    SiteSection(
      table: CrossTable(
        name: name, subject: subject, title: FilledPhrase(title), rows: rows,
        columns: CrossTable.Axis(
          title: Phrase.Site.number,
          headings: [
            .init(key: "all", title: FilledPhrase(whole)), .init(key: "part", title: FilledPhrase(part)),
          ]),
        cells: pairs.map { [figures[$0.whole], figures[$0.part]] }, unit: unit, chart: .shares,
        sums: []),
      notes: notes)
  }

  private var year: FilledPhrase { Phrase.Site.year(year: .text("\(figures.year)")) }

  private static func axis(_ named: [Named]) -> CrossTable.Axis {
    CrossTable.Axis(
      title: Phrase.Site.figure,
      headings: named.map { CrossTable.Heading(key: $0.figure.key, title: FilledPhrase($0.title)) })
  }

  /// The year's months: `янв`, with the year where there are two: `янв 2024`.
  static func months(_ year: Int, named: Bool) -> [CrossTable.Heading] {
    (1...12).map { month in
      func short(_ language: Language) -> String {
        language.shortMonth(month) + (named ? "\u{a0}\(year)" : "")
      }
      return CrossTable.Heading(
        key: "\(year)-\(month < 10 ? "0" : "")\(month)",
        title: FilledPhrase(Phrase(kk: short(.kk), ru: short(.ru), en: short(.en))))
    }
  }

  static func quarters(_ year: Int, named: Bool) -> [CrossTable.Heading] {
    (1...4).map { quarter in
      let number = Phrase.Site.quarterNumber(number: .text("\(quarter)"))
      return CrossTable.Heading(
        key: "\(year)-Q\(quarter)",
        title: named
          ? FilledPhrase(
            Phrase(verbatim: "{quarter} {year}"), ["quarter": .phrase(number), "year": .text("\(year)")])
          : number)
    }
  }
}
