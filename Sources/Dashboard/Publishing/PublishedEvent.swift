import EventLog
public import IncidentEvents
public import Projections
import Rulebook

/// One `statistics.published` as it stands in the log: a year's table, or what a press briefing told.
public struct PublishedEvent: Sendable, Equatable {
  /// What was given out.
  public enum Content: Sendable, Equatable {
    case table(Edition)
    case briefing(Briefing)
  }

  /// A public table: what it was made of, and its digest.
  public struct Edition: Sendable, Equatable {
    /// How many entries it counts.
    public let cutoff: Int
    public let k: SmallNumber
    /// SHA-256 of the edition of the rulebook in force at the cutoff.
    public let rulebook: String
    /// SHA-256 of the canonical table: ``ShownFigures/canonicalTable(under:)``.
    public let table: String

    public init(cutoff: Int, k: SmallNumber, rulebook: String, table: String) {
      self.cutoff = cutoff
      self.k = k
      self.rulebook = rulebook
      self.table = table
    }
  }

  /// Figures that were told to the press.
  public struct Briefing: Sendable, Equatable {
    /// The document they stand in: its number, or `sha256:` and its digest.
    public let document: String
    public let figures: [Figure: Int]

    public init(document: String, figures: [Figure: Int]) {
      self.document = document
      self.figures = figures
    }
  }

  public let position: Int
  public let id: EventID
  public let time: LocalTime
  public let actor: Reference
  public let year: Int
  public let content: Content

  /// All there are, in log order.
  ///
  /// None of them can be retracted or corrected: what was given out can not be called back.
  /// - Throws: ``PublicationError`` for one that this program can not read; what reading the log throws.
  public static func all(in history: EntityHistory) throws -> [PublishedEvent] {
    guard history.log.size > 0 else { return [] }
    let body = try ledgerBody(in: history)
    var found: [PublishedEvent] = []
    for position in try history.ownCandidates(of: body) {
      let one = try history.log.entry(at: position) { entry -> PublishedEvent? in
        guard try EventType(endOf: entry) == .statisticsPublished else { return nil }
        return try PublishedEvent(Event(entry, at: position))
      }
      if let one { found.append(one) }
    }
    return found
  }

  /// The body such events are about: the one that keeps the ledger.
  public static func ledgerBody(in history: EntityHistory) throws -> Reference {
    try history.log.entry(at: 0) { try Event($0, at: 0).body }
  }

  private init?(_ event: borrowing Event) throws {
    guard case .statisticsPublished(let data) = event.fact else { return nil }
    position = event.position
    id = event.id
    time = event.time
    actor = event.actor
    year = data.year
    switch (data.edition, data.document, data.figures) {
    case (let edition?, nil, nil):
      guard let k = SmallNumber(rawValue: edition.k) else {
        throw PublicationError.unreadable(event.position, "its k is \(edition.k), and not 3, 5 or 10")
      }
      guard edition.cutoff <= event.position else {
        throw PublicationError.unreadable(event.position, "its cutoff, \(edition.cutoff), lies behind itself")
      }
      content = .table(
        Edition(
          cutoff: edition.cutoff, k: k, rulebook: event.string(edition.rulebook),
          table: event.string(edition.table)))
    case (nil, let document?, let told?):
      var figures: [Figure: Int] = [:], unknown: [String] = []
      told.forEach(in: event.entry) { one in
        let key = event.string(one.figure)
        if let figure = Figure.allCases.first(where: { $0.key == key }) {
          figures[figure] = one.value
        } else {
          unknown.append(key)
        }
      }
      if let key = unknown.first {
        throw PublicationError.unreadable(event.position, "this program knows no figure \(key)")
      }
      content = .briefing(Briefing(document: event.string(document), figures: figures))
    default:
      throw PublicationError.unreadable(
        event.position, "it is neither a table with its digest nor a briefing with its document and figures")
    }
  }
}

/// What is wrong with what was published.
public struct PublicationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of error it is.
  public struct Code: Hashable, Sendable {
    public let name: String
    /// The table computed anew is not the one published.
    public static let differs = Code(name: "publication-differs")
    /// The year's earlier tables withhold under another k.
    public static let otherK = Code(name: "other-k")
    /// The event in the log can not be read.
    public static let unreadable = Code(name: "publication-unreadable")
  }
  public let code: Code
  public let description: String

  static func unreadable(_ position: Int, _ reason: String) -> PublicationError {
    PublicationError(
      code: .unreadable,
      description: "statistics.published at position \(position) can not be read: \(reason)")
  }
}
