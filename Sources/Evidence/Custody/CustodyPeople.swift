import EventLog
import IncidentEvents
import Projections
import Rulebook

/// Who the people and bodies of a report were at each time: roles, body and kind as they stood at a position.
struct CustodyPeople: Sendable {
  /// That someone was enrolled, or stripped of all roles.
  struct Enrolment: Sendable, Equatable {
    let position: Int
    let id: EventID
    let actor: Reference
    let body: Reference?
    let roles: [Role]
  }

  /// That a body was registered.
  struct Registration: Sendable, Equatable {
    let position: Int
    let id: EventID
    let kind: BodyKind?
  }

  private(set) var enrolments: [Reference: [Enrolment]] = [:]
  private(set) var bodies: [Reference: [Registration]] = [:]

  /// Gathers who some actors and bodies were.
  init(_ references: Set<Reference>, in history: EntityHistory) throws {
    for actor in references where actor.kind == .actor {
      let found = try Self.enrolments(of: actor, in: history)
      enrolments[actor] = found
      for body in found.compactMap(\.body) { try add(body, history) }
    }
    for body in references where body.kind == .body { try add(body, history) }
  }

  private mutating func add(_ body: Reference, _ history: EntityHistory) throws {
    guard bodies[body] == nil else { return }
    var found: [Registration] = []
    for position in try history.ownCandidates(of: body) {
      _ = try history.event(at: position) { event in
        guard event.subject == body else { return }
        switch event.fact {
        case .bodyRegistered(let data):
          found.append(Registration(position: position, id: event.id, kind: data.kind))
        case .ledgerOpened: found.append(Registration(position: position, id: event.id, kind: nil))
        default: break
        }
      }
    }
    bodies[body] = found
  }

  private static func enrolments(of actor: Reference, in history: EntityHistory) throws -> [Enrolment] {
    var found: [Enrolment] = []
    for position in try history.ownCandidates(of: actor) {
      _ = try history.event(at: position) { event in
        let body: Reference?, roles: [Role]
        switch event.fact {
        case .actorEnrolled(let data) where event.subject == actor:
          (body, roles) = (data.body, data.roles.words)
        case .actorRevoked(let data) where event.subject == actor && data.key == nil:
          (body, roles) = (found.last?.body, [])
        case .ledgerOpened where event.actor == actor:
          (body, roles) = (event.subject, RoleTable.entryZero.words)
        default: return
        }
        found.append(
          Enrolment(position: position, id: event.id, actor: actor, body: body, roles: roles))
      }
    }
    return found
  }

  /// What an actor was at a position: the last enrolment before it.
  func enrolment(of actor: Reference, at position: Int) -> Enrolment? {
    enrolments[actor]?.last { $0.position <= position }
  }

  /// What kind of organisation a body was at a position.
  func kind(of body: Reference, at position: Int) -> BodyKind? {
    bodies[body]?.last { $0.position <= position }?.kind
  }
}
