import IncidentEvents
import Language
import Projections

@testable import Dashboard

/// A small year, as an audience sees it.
enum SiteExample {
  /// A different number for each figure, month and district.
  static func tally(_ year: Int) -> Tally {
    var tally = Tally()
    for figure in Figure.allCases {
      for month in 1...12 {
        let amount = (Int(figure.rawValue) * 7 + month * 13 + year) % 40 + (month == 5 ? 1100 : 3)
        let district = District.allCases[month % District.allCases.count]
        tally.add(CountCell(figure, year: year, month: month, district: district), amount)
      }
    }
    return tally
  }

  static func figures(_ year: Int, _ audience: Audience) -> ShownFigures {
    let all = ShownFigures(everyNumber: tally(year).figures(of: year))
    guard audience == .public else { return all }
    /// Small ones are withheld, and one more, as disclosure control does.
    func shown(_ numbers: [ShownNumber]) -> [ShownNumber] {
      guard let small = numbers.firstIndex(where: { $0.number ?? 0 < 6 }) else { return numbers }
      return numbers.enumerated().map { at, number in
        at == small || at == (small + 1) % numbers.count ? .withheld : number
      }
    }
    let isCity = Figure.allCases.map { $0.definition.disclosure == "city-level" }
    return ShownFigures(
      year: year, audience: .public,
      totals: all.totals.enumerated().map {
        $0.offset == Int(Figure.requalificationsUp.rawValue) ? .withheld : $0.element
      },
      months: zip(all.months, isCity).map { $1 ? nil : $0.map(shown) },
      quarters: all.quarters.map { $0.map(shown) },
      districts: zip(all.districts, isCity).map { $1 ? nil : $0.map(shown) })
  }

  static func table() -> CrossTable {
    func axis(_ title: Phrase, _ names: [String]) -> CrossTable.Axis {
      CrossTable.Axis(
        title: title, headings: names.map { .init(key: $0, title: FilledPhrase(verbatim: $0)) })
    }
    return CrossTable(
      name: "by-hour", subject: .offences, title: FilledPhrase(Phrase.Site.offencesByDistrict),
      rows: axis(Phrase.Site.district, ["1", "2", "3"]),
      columns: axis(Phrase.Site.number, (0..<24).map { "\($0)" }),
      cells: (0..<3).map { row in
        (0..<24).map { row == 1 && $0 == 3 ? .withheld : $0 == 5 ? nil : .number(row * 24 + $0) }
      }, unit: Phrase.Site.offences, note: FilledPhrase(Phrase.Site.causesNote), chart: .heatMap)
  }

  static func record(_ audience: Audience) -> SiteRecord {
    SiteRecord(
      place: SiteRecord.place(of: "astana"), origin: "test.kua.example/<astana>", zone: "Asia/Almaty",
      isSynthetic: true, size: 175_229, root: "TFiGFKHFSMvx0+SCpxgOvgJjYSjXfjw4cUFXuolv0RA=",
      checkpoint: "test.kua.example/astana\n175229\nTFiG=\n\n— test.kua.example/astana q/8=\n",
      rulebook: .init(version: "kua-rulebook-1", digest: String(repeating: "0f", count: 32)),
      status: FilledPhrase(Phrase.Reconcile.operational), commands: ["kua stats 2024 --format json"],
      publication: audience == .internal
        ? .init(
          k: 5, position: 175_000,
          revisions: [
            .init(
              title: FilledPhrase(Figure.offences108_1.title), published: .withheld, revised: .number(4),
              entries: [175_003, 175_011])
          ])
        : .init(
          k: 5, position: 175_000,
          revisions: [
            .init(
              title: FilledPhrase(Figure.offences108_1.title), published: .number(676), revised: .number(681),
              entries: []),
            .init(
              title: FilledPhrase(Figure.offences109_1.title), published: .number(7), revised: .withheld,
              entries: []),
          ]))
  }

  static func site(_ audience: Audience, languages: [Language] = Language.allCases) -> Site {
    Site(
      figures: figures(2024, audience), before: figures(2023, audience), record: record(audience),
      tables: [table()], languages: languages)
  }
}
