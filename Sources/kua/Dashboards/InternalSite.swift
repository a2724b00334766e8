import Dashboard
import EventLog
import IncidentEvents
import Ledger
import Projections
import Rulebook
import TransparencyLog

/// The pages that show every number, as the ledger stands or stood.
struct InternalSite {
  let ledger: Ledger
  let year: Int
  /// Nil for now.
  let moment: Moment?

  func site(_ languages: PageLanguages) throws -> Site {
    guard let moment else {
      return try ledger.withCurrent(in: ledger.views()) { view, projection in
        try site(&view, projection, languages)
      }
    }
    let projection = try ledger.projection(upTo: ledger.size(at: moment))
    var view: StatisticsView = try projection.folded()
    return try site(&view, projection, languages)
  }

  private func site(_ view: inout StatisticsView, _ projection: Projection, _ languages: PageLanguages) throws
    -> Site
  {
    let tally = try view.tally()
    let day = try projection.lastDay()
    let before = tally.figures(of: year - 1, through: day)
    let size = projection.log.size
    let edition = try projection.history.ledgerState().rulebook
    let isNow = moment == nil
    let asOf = isNow ? "" : " --as-of \(size)"
    return Site(
      figures: ShownFigures(everyNumber: tally.figures(of: year, through: day)),
      before: before.totals.contains { $0 != 0 } ? ShownFigures(everyNumber: before) : nil,
      record: SiteRecord(
        place: SiteRecord.place(of: ledger.description.jurisdiction), origin: ledger.description.origin,
        zone: ledger.description.zone, isSynthetic: ledger.description.isSynthetic, size: size,
        root: try projection.log.root().base64, checkpoint: try checkpoint(of: size),
        rulebook: .init(version: edition.version, digest: edition.digest),
        status: try RegisterStatus(of: year, in: projection).sentence,
        commands: [
          "kua stats \(year)\(asOf) --format json", "kua stats \(year)\(asOf) --by month --format json",
          "kua stats \(year)\(asOf) --by district --format json",
          "kua history\(asOf) --format ndjson | Tools/verify/figures.py",
        ], publication: nil),
      tables: CrossTable.everyTable(
        of: try view.facts(of: year, convictions: projection.firstConvictions())),
      languages: languages.languages)
  }

  /// The signed checkpoint of a size, with its cosignatures; nil where none of that size may be shown.
  private func checkpoint(of size: Int) throws -> String? {
    do {
      return try ledger.choose(.size(size)).note
    } catch let error as LedgerError where error.code == .notFound {
      return nil
    }
  }
}
