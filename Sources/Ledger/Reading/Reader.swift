import EventLog
public import IncidentEvents
public import Projections
import Rulebook

/// Whoever reads: who it is decides what is shown.
public struct Reader: Sendable {
  /// The actor; nil when nobody says who reads.
  public let actor: Reference?
  /// The body the actor serves in.
  public let body: Reference?
  /// Whether a role of the actor's lets the events of protected bodies be read.
  public let readsProtected: Bool
  /// Whether everything is shown, also what is sealed from somebody.
  let seesAll: Bool

  /// A reader of whom nothing is known.
  public static let anyone = Reader(actor: nil, body: nil, readsProtected: false)
  /// The ledger's own commands, which show nobody what they read.
  public static let ledger = Reader(actor: nil, body: nil, readsProtected: true, seesAll: true)

  init(actor: Reference?, body: Reference?, readsProtected: Bool, seesAll: Bool = false) {
    self.actor = actor
    self.body = body
    self.readsProtected = readsProtected
    self.seesAll = seesAll
  }
}

extension Ledger {
  /// A reader, as enrolled.
  ///
  /// - Parameter actor: who reads; nil when nobody says.
  /// - Throws: ``LedgerError/Code/notEntitled`` when nobody has enrolled the actor.
  public func reader(_ actor: Reference?) throws -> Reader {
    guard let actor else { return .anyone }
    let state = try history().state(ActorState.self, of: actor)
    guard state.isIntroduced else {
      throw LedgerError(
        .notEntitled, "\(actor) is not enrolled in \(directory.path); kua actor list shows who is")
    }
    return Reader(
      actor: actor, body: state.body, readsProtected: state.roles.intersects(RoleTable.readsProtected))
  }

  /// The events of single entities as a reader may see them; see ``Concealment``.
  ///
  /// What protected bodies recorded is shown to whoever serves in them or has a role that may read it; what belongs to
  /// a case sealed from the reader is not shown, nor to readers of whom nothing is known. Whether a body is protected
  /// and a case sealed is as of today, also where an older state is read.
  public func history(upTo size: Int? = nil, for reader: Reader) throws -> EntityHistory {
    try history(upTo: size).concealing(concealment(from: reader))
  }

  /// What is not shown to a reader.
  public func concealment(from reader: Reader) throws -> Concealment {
    if reader.seesAll { return .nothing }
    let history = try self.history()
    return Concealment(bodies: try protectedBodies(reader, history), entities: try sealed(reader, history))
  }

  private func protectedBodies(_ reader: Reader, _ history: EntityHistory) throws -> Set<Reference> {
    if reader.readsProtected { return [] }
    var bodies: Set<Reference> = []
    for position in try history.candidates(tagged: Event.bodiesTag) {
      for body in try history.subjects(at: position)
      where try body != reader.body && history.state(BodyState.self, of: body).isProtected {
        bodies.insert(body)
      }
    }
    return bodies
  }

  /// The cases sealed from a reader, and what belongs to them.
  private func sealed(_ reader: Reader, _ history: EntityHistory) throws -> Set<Reference> {
    let now = try clock.now(notBefore: nil)
    // Of whom nothing is known, it is not known either that a case is not sealed from them.
    let readers = reader.actor.map { [$0] + (reader.body.map { [$0] } ?? []) }
    var cases: Set<Reference> = []
    for position in try history.candidates(tagged: Event.restrictionsTag) {
      cases.formUnion(try history.subjects(at: position))
    }
    var entities: Set<Reference> = []
    for file in cases {
      let state = try history.state(CaseState.self, of: file)
      guard state.isSealed(from: readers, at: now) else { continue }
      entities.insert(file)
      entities.formUnion(state.reports + state.offences + state.assessments + state.exhibits)
    }
    return entities
  }
}
