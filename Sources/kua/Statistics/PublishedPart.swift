import Dashboard
import IncidentEvents
import Language
import Ledger
import Projections

/// What has been published of a year, and what has changed since, as `kua stats` prints it beneath the figures.
struct PublishedPart {
  let events: [PublishedEvent]
  /// Of the last table; nil where there is none.
  let revisions: [FigureRevision]?
  /// Why a table does not come out the same; nil when each does.
  let fault: String?

  /// Looks what there is.
  ///
  /// A table that can not be computed anew is told, and keeps nobody from the figures.
  init(of year: Int, in projection: Projection) throws {
    var publications = try Publications(in: projection)
    events = publications.events(of: year)
    do throws(any Error) {
      let last = try publications.tables(of: year).last
      revisions = try last.map { try publications.revisions(of: $0) }
      fault = nil
    } catch let error as PublicationError where error.code == .differs {
      revisions = nil
      fault = error.description
    }
  }

  /// The members of the figures' JSON.
  var json: [(String, JSONText)] {
    guard !events.isEmpty else { return [] }
    var members: [(String, JSONText)] = [
      ("published", .array(events.map(PublicationList.json))), ("recomputed", .boolean(fault == nil)),
    ]
    if let revisions {
      let list = revisions.map { one in
        JSONText.object([
          ("figure", .string(one.figure.key)),
          ("published", one.published.number.map { .integer($0) } ?? .null),
          ("atCutoff", .integer(one.then)), ("now", .integer(one.now)),
          ("difference", .integer(one.difference)),
          ("entries", .array(one.entries.map { .integer($0) })),
        ])
      }
      members.append(("revisions", .array(list)))
    }
    return members
  }

  func text(_ terminal: Terminal) -> String {
    typealias Publication = Phrase.Publication
    let language = terminal.language
    guard !events.isEmpty else { return "" }
    func paragraph(_ note: String) -> String { Wrapping.wrap(note, terminal.width, "") + "\n" }
    var text = "\n" + terminal.bold(Publication.heading.text(in: language)) + "\n"
    text += PublicationList.table(events, language).text(terminal)
    if let fault { return text + "\n" + paragraph(fault) }
    guard let revisions else { return text }
    text += "\n" + paragraph(Publication.recomputed.text(in: language))
    guard !revisions.isEmpty else { return text + paragraph(Publication.unchanged.text(in: language)) }
    var table = Table(
      .text(Phrase.Statistics.figure, language), .number(Publication.then, language),
      .number(Publication.now, language),
      .number(Publication.difference, language), .text(Publication.entries, language, mayShrink: true))
    for one in revisions {
      let then =
        one.published.number.map(String.init)
        ?? Publication.withheldThen(number: .text("\(one.then)")).text(in: language)
      table.add([
        one.figure.key, then, String(one.now), (one.difference > 0 ? "+" : "") + String(one.difference),
        Self.listed(one.entries, language),
      ])
    }
    return text + "\n" + terminal.bold(Publication.revised.text(in: language)) + "\n" + table.text(terminal)
  }

  /// The first of some positions, and how many more there are.
  private static func listed(_ positions: [Int], _ language: Language) -> String {
    let first = positions.prefix(6).map(String.init).joined(separator: ", ")
    let more = positions.count - 6
    return more > 0 ? first + " " + Phrase.Publication.more(count: more).text(in: language) : first
  }
}
