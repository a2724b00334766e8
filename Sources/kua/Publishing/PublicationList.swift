import Dashboard
import IncidentEvents
import Language
import Ledger
import Projections

/// What a ledger has published, as `kua publish list` prints it.
struct PublicationList {
  let events: [PublishedEvent]
  let description: LedgerDescription

  var json: JSONText {
    .object([("published", .array(events.map(Self.json)))] + description.syntheticMember)
  }

  /// One of them.
  static func json(_ event: PublishedEvent) -> JSONText {
    var members: [(String, JSONText)] = [
      ("position", .integer(event.position)), ("event", .string("\(event.id)")),
      ("time", .string("\(event.time)")), ("actor", .string("\(event.actor)")),
      ("year", .integer(event.year)),
    ]
    switch event.content {
    case .table(let edition):
      members += [
        ("cutoff", .integer(edition.cutoff)), ("k", .integer(edition.k.rawValue)),
        ("rulebook", .string(edition.rulebook)), ("digest", .string(edition.table)),
      ]
    case .briefing(let briefing):
      let told = Figure.allCases.compactMap { figure in
        briefing.figures[figure].map { (figure.key, JSONText.integer($0)) }
      }
      members += [("document", .string(briefing.document)), ("figures", .object(told))]
    }
    return .object(members)
  }

  func text(_ terminal: Terminal) -> String {
    let language = terminal.language, heading = description.heading(in: language)
    guard !events.isEmpty else { return heading + Phrase.Publication.nothing.text(in: language) + "\n" }
    return heading + Self.table(events, language).text(terminal)
  }

  /// A line for each.
  static func table(_ events: [PublishedEvent], _ language: Language) -> Table {
    typealias Publication = Phrase.Publication
    var table = Table(
      .number(Phrase.Label.position, language), .text(Phrase.Label.time, language),
      .number(Publication.year, language),
      .text(Publication.what, language), .number(Publication.cutoff, language), .number("k"),
      .text(Publication.restsOn, language))
    for event in events {
      let (what, cutoff, k, restsOn) =
        switch event.content {
        case .table(let edition):
          (
            Publication.tableOf.text(in: language), "\(edition.cutoff)", "\(edition.k.rawValue)",
            edition.table
          )
        case .briefing(let briefing):
          (
            Publication.briefingOf(count: briefing.figures.count).text(in: language), "", "",
            briefing.document
          )
        }
      table.add(["\(event.position)", "\(event.time)", "\(event.year)", what, cutoff, k, restsOn])
    }
    return table
  }
}
