import EventLog
public import IncidentEvents
public import Projections
public import Rulebook

/// What a retraction or a correction would make of the events that stand already: which of them become irregular, and
/// which no longer are.
public struct Consequences: Sendable {
  /// One event that rules find something else in.
  public struct Judged: Sendable {
    public let position: Int
    public let id: EventID
    public let type: EventType
    public let subject: Reference
    /// What becomes irregular about it, and what no longer is.
    public let appeared: [Finding], vanished: [Finding]
  }

  /// In log order; the event revised may be among them.
  public let events: [Judged]
}

extension EntityHistory {
  /// What a revision that is not recorded yet would make of the events that are.
  ///
  /// Decided again, with it and without it, are the events that speak of what the revised event speaks of, before or
  /// after, and of what belongs together with that: rules look from a case at its offences, from a person at whoever is
  /// the same. Where it is about an actor or a body, also everything entered by it since.
  public func consequences(of kind: Revisions.Kind, on target: Int, patch: [UInt8] = []) throws
    -> Consequences
  {
    let revision = Revisions.Revision(position: log.size, target: target, kind: kind, patch: patch)
    let planned = revisions.planning(revision)
    let changed = planned.differences(from: revisions)
    guard let first = changed.first else { return Consequences(events: []) }
    let after = EntityHistory(log: log, index: index, revisions: planned, concealment: concealment)
    var places = Set(changed)
    let entities = try joined(to: touched(by: changed, after), after)
    for history in [self, after] {
      places.formUnion(try history.candidates(ofAny: Array(entities)).filter { $0 > first })
    }
    places.formUnion(try entered(by: entities, from: first))
    let before = RunningStanding(self), then = RunningStanding(after)
    var judged: [Consequences.Judged] = []
    for place in places.sorted() where try isShown(place) {
      before.advance(to: place)
      then.advance(to: place)
      let old = try irregular(at: place, before), new = try after.irregular(at: place, then)
      let appeared = new.filter { !old.contains($0) }, vanished = old.filter { !new.contains($0) }
      if appeared.isEmpty && vanished.isEmpty { continue }
      judged.append(
        try log.entry(at: place) { entry in
          let event = try Event(entry, at: place)
          return Consequences.Judged(
            position: place, id: event.id, type: event.type, subject: event.subject, appeared: appeared,
            vanished: vanished)
        })
    }
    return Consequences(events: judged)
  }

  private func irregular(at position: Int, _ standing: RunningStanding) throws -> [Finding] {
    try event(at: position) { try review($0, over: standing).irregular.filter { !$0.isProtected } } ?? []
  }

  /// What the events at some positions speak of, as they count and as they would; of a kind that very many events
  /// mention, only what they are about.
  private func touched(by positions: [Int], _ after: EntityHistory) throws -> Set<Reference> {
    var entities: Set<Reference> = []
    var references: [Reference] = []
    for history in [self, after] {
      for position in positions {
        _ = try history.event(at: position) { event in
          event.collectReferences(into: &references)
          entities.formUnion(references.lazy.filter { !$0.kind.isMentionedByMany })
          entities.insert(event.subject)
        }
      }
    }
    return entities
  }

  /// The entities and what events speak of together with them, two steps far: from an offence to its case, from there to
  /// the report it was opened from.
  private func joined(to entities: Set<Reference>, _ after: EntityHistory) throws -> Set<Reference> {
    var all = entities, edge = entities
    var references: [Reference] = []
    for _ in 0..<2 {
      var next: Set<Reference> = []
      for key in edge where !key.kind.isMentionedByMany && !key.kind.isNumber {
        for history in [self, after] {
          try history.forEach(of: key) { event in
            event.collectReferences(into: &references)
            next.formUnion(references.lazy.filter { !$0.kind.isMentionedByMany })
          }
        }
      }
      edge = next.subtracting(all)
      all.formUnion(next)
    }
    return all
  }

  /// Where the events stand, from a position on, that actors among the entities entered, or bodies recorded.
  private func entered(by entities: Set<Reference>, from position: Int) throws -> [Int] {
    let recorders = entities.filter { $0.kind == .actor || $0.kind == .body }
    guard !recorders.isEmpty else { return [] }
    var places: [Int] = []
    try log.forEach(from: position) { place, entry in
      let event = try Event(entry, at: place)
      if recorders.contains(event.actor) || recorders.contains(event.body) { places.append(place) }
    }
    return places
  }
}
