import Dashboard
import EventLog
import Language
import Ledger
import Projections

/// The pages for everyone: of what was last published of a year, at the size it was published at.
struct PublicSite {
  let ledger: Ledger
  let year: Int
  let population: Population?

  /// - Throws: `Problem` where nothing of the year is published; ``PublicationError`` where it does not come out the
  ///   same.
  func site(_ languages: PageLanguages) throws -> Site {
    var publications = try Publications(in: ledger.projection())
    let tables = try publications.tables(of: year)
    guard let table = tables.last else {
      throw Problem("not-published", Phrase.Site.notPublished(year: .text("\(year)")))
    }
    let before = try publications.tables(of: year - 1).last
    return Site(
      figures: table.shown, before: before?.shown,
      record: try SiteRecord(
        of: ledger, year: year, in: ledger.projection(upTo: table.cutoff),
        commands: [
          "kua stats \(year) --as-of \(table.cutoff) --format json",
          "kua stats \(year) --as-of \(table.cutoff) --by month --format json",
          "kua stats \(year) --as-of \(table.cutoff) --by district --format json",
          "kua dashboard \(year) --out DIR" + (population == nil ? "" : " --population FILE"),
        ],
        publication: .init(
          k: table.k.rawValue, position: table.position,
          revisions: tables.dropLast().last.map { former in
            PublicRevision.between(former.shown, table.shown).map {
              .init(
                title: FilledPhrase($0.figure.title), published: .number($0.published),
                revised: .number($0.revised), entries: [])
            }
          } ?? [])),
      population: population, languages: languages.languages)
  }
}
