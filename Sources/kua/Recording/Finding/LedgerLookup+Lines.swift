import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

extension LedgerLookup {
  func line(of reference: Reference, in language: Language) throws -> String {
    switch reference.kind {
    case .body:
      if let kind = try history.state(BodyState.self, of: reference).bodyKind {
        return "\(reference.short)  \(kind.phrase.text(in: language))"
      }
    case .actor:
      let roles = try history.state(ActorState.self, of: reference).roles
      if !roles.isEmpty { return "\(reference.short)  \(roles.phrase.text(in: language))" }
    default: break
    }
    let positions = try history.candidates(of: reference)
    guard let first = positions.first else {
      return "\(reference.short)  \(reference.kind.phrase.text(in: language))"
    }
    let beginning = try words(at: first, language)
    // How it stands: the last thing that happened to it.
    guard let last = positions.last(where: { $0 != first }) else { return "\(reference.short)  \(beginning)" }
    return "\(reference.short)  \(beginning) … \(try words(at: last, language))"
  }

  func line(ofEvent id: EventID, in language: Language) throws -> String {
    guard let position = try ledger.index.position(of: id) else { return "\(id)" }
    let subject = try history.log.entry(at: position) { try Event($0, at: position).subject }
    return "\(language.number(position))  \(try words(at: position, language)), \(subject.short)"
  }

  /// An event in a few words: what it was, and on which day.
  private func words(at position: Int, _ language: Language) throws -> String {
    try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return "\(event.type.title.text(in: language)), \(event.time.day(event.timePrecision))"
    }
  }
}
