import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// Whether a year's figures of offences have been compared with the register's export and found the same.
enum RegisterStatus: Equatable {
  /// Nobody has, or something has changed since.
  case operational
  /// A review says so, and nothing recorded behind it has touched them. `size`: how many entries the log had with the
  /// review.
  case reconciled(size: Int, sha256: String)

  /// For programs.
  var word: String { self == .operational ? "operational" : "reconciled" }

  /// For people.
  var sentence: FilledPhrase {
    switch self {
    case .operational: FilledPhrase(Phrase.Reconcile.operational)
    case .reconciled(let size, _): Phrase.Reconcile.reconciled(size: .number(size))
    }
  }

  /// The status of a year as the log stood.
  ///
  /// A review is `review.recorded` of the ledger's own body, with the year and the file's digest, and nothing found.
  init(of year: Int, in projection: Projection) throws {
    self = .operational
    let history = projection.history
    guard history.log.size > 0 else { return }
    let body = try history.log.entry(at: 0) { try Event($0, at: 0).body }
    var last: (position: Int, sha256: String)?
    for position in try history.ownCandidates(of: body) {
      _ = try history.event(at: position) { event in
        guard case .reviewRecorded(let data) = event.fact, event.subject == body, data.finding == .inOrder,
          let register = data.register, register.year == year
        else { return }
        last = (position, event.string(register.sha256))
      }
    }
    guard let last, try !Self.isTouched(year, behind: last.position, history) else { return }
    self = .reconciled(size: last.position + 1, sha256: last.sha256)
  }

  /// Whether an event behind a position bears on an offence registered in the year.
  private static func isTouched(_ year: Int, behind position: Int, _ history: EntityHistory) throws -> Bool {
    var isTouched = false
    try history.log.forEach(from: position + 1, to: history.log.size) { position, entry in
      guard !isTouched, try bearing.contains(EventType(endOf: entry)) else { return }
      isTouched = try Self.bears(Event(entry, at: position), on: year, history)
    }
    return isTouched
  }

  /// The types that change which offences there are, and what the register says of them too.
  private static let bearing: EventTypeSet = [
    .offenceRegistered, .offenceRequalified, .eventRetracted, .eventCorrected,
  ]

  private static func bears(_ event: borrowing Event, on year: Int, _ history: EntityHistory) throws -> Bool {
    switch event.fact {
    case .offenceRegistered: return Int(event.time.year) == year
    case .offenceRequalified:
      let registration = try history.state(OffenceState.self, of: event.subject).registration
      return registration.map { Int($0.time.year) == year } ?? false
    case .eventRetracted(let data): return try bears(data.target, on: year, history)
    case .eventCorrected(let data): return try bears(data.target, on: year, history)
    default: return false
    }
  }

  /// Whether an event that is taken back or corrected bore on the year, or itself took back or corrected one.
  private static func bears(_ id: EventID, on year: Int, _ history: EntityHistory) throws -> Bool {
    guard let position = try history.index.position(of: id), position < history.log.size else { return false }
    return try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return try bearing.contains(event.type) && bears(event, on: year, history)
    }
  }
}
