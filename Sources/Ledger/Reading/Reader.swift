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

  /// A reader of whom nothing is known.
  public static let anyone = Reader(actor: nil, body: nil, readsProtected: false)
  /// The ledger's own commands, which show nobody what they read.
  public static let ledger = Reader(actor: nil, body: nil, readsProtected: true)

  init(actor: Reference?, body: Reference?, readsProtected: Bool) {
    self.actor = actor
    self.body = body
    self.readsProtected = readsProtected
  }
}

extension Ledger {
  /// The events of single entities as a reader may see them; see ``Concealment``.
  ///
  /// What protected bodies recorded is shown to whoever serves in them or has a role that may read it; what belongs to
  /// a case sealed from the reader is shown to nobody it is sealed from. Whether a body is protected and a case sealed
  /// is as of today, also where an older state is read.
  public func history(upTo size: Int? = nil, for reader: Reader) throws -> EntityHistory {
    try history(upTo: size).concealing(concealment(from: reader))
  }

  /// What is not shown to a reader.
  public func concealment(from reader: Reader) throws -> Concealment {
    let history = try self.history()
    var bodies: Set<Reference> = []
    if !reader.readsProtected {
      for position in try history.candidates(tagged: Event.bodiesTag) {
        let body = try history.log.entry(at: position) { try Event($0, at: position).subject }
        if body != reader.body, try history.state(BodyState.self, of: body).isProtected { bodies.insert(body) }
      }
    }
    return Concealment(bodies: bodies, entities: [])
  }
}
