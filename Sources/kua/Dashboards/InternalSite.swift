import Dashboard
import EventLog
import IncidentEvents
import Language
import Ledger
import Projections

/// The pages that show every number, as the ledger stands or stood.
struct InternalSite {
  let ledger: Ledger
  let year: Int
  /// Nil for now.
  let moment: Moment?
  let population: Population?

  func site(_ languages: PageLanguages) throws -> Site {
    guard let moment else {
      let store = try ledger.views()
      return try ledger.withCurrent(in: store) { view, projection in
        try site(&view, projection, store, languages)
      }
    }
    let projection = try ledger.projection(upTo: ledger.size(at: moment))
    var view: StatisticsView = try projection.folded()
    return try site(&view, projection, nil, languages)
  }

  private func site(
    _ view: inout StatisticsView, _ projection: Projection, _ store: ViewStore?, _ languages: PageLanguages
  ) throws -> Site {
    let tally = try view.tally()
    let day = try projection.lastDay()
    let figures = ShownFigures(everyNumber: tally.figures(of: year, through: day))
    let before = tally.figures(of: year - 1, through: day)
    let asOf = moment == nil ? "" : " --as-of \(projection.log.size)"
    return Site(
      figures: figures,
      before: before.totals.contains { $0 != 0 } ? ShownFigures(everyNumber: before) : nil,
      record: try SiteRecord(
        of: ledger, year: year, in: projection,
        commands: [
          "kua stats \(year)\(asOf) --format json", "kua stats \(year)\(asOf) --by month --format json",
          "kua stats \(year)\(asOf) --by district --format json",
        ]
          + (moment == nil
            ? ["kua history --format ndjson --reader AUDITOR | Tools/verify/figures.py \(year)"] : []),
        publication: publication(projection)),
      tables: try CrossTable.everyTable(
        of: view.facts(of: year, convictions: projection.firstConvictions()),
        projection.acts(of: year), ledger.flags(of: year, in: projection, store: store)),
      population: population, languages: languages.languages)
  }

  /// The year's last publication, and what has changed since; nil where there is none.
  private func publication(_ projection: Projection) throws -> SiteRecord.Publication? {
    var publications = try Publications(in: projection)
    guard let table = try publications.tables(of: year).last else { return nil }
    return SiteRecord.Publication(
      k: table.k.rawValue, position: table.position,
      revisions: try publications.revisions(of: table).map {
        .init(
          title: FilledPhrase($0.figure.title), published: $0.published, revised: .number($0.now),
          entries: $0.entries)
      })
  }
}
