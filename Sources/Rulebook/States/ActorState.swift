import CanonicalJSON
public import IncidentEvents

/// Someone who records or acts, as last enrolled, with every key ever enrolled.
public struct ActorState: EntityState {
  public static let kind = EntityKind.actor

  /// A public key of the actor.
  public struct Key: Sendable, Equatable {
    /// The C2SP verifier key, as enrolled.
    public let text: String
    /// When it counts, as enrolled; an open end has none.
    public let validFrom: LocalTime?, validTo: LocalTime?
    /// The recorded time and the position of its enrolment: it counts for nothing recorded before.
    public let enrolled: RecordedTime?
    public let position: Int
    /// The recorded time of its revocation.
    public internal(set) var revoked: RecordedTime?
  }

  public package(set) var isIntroduced = false
  /// The body last enrolled with.
  public package(set) var body: Reference?
  /// What the actor may do; nothing once revoked.
  public package(set) var roles = EnumerationSet<Role>()
  /// In log order; the same key may have been enrolled more than once.
  public package(set) var keys: [Key] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .actorEnrolled(let data) where event.subject == key:
      isIntroduced = true
      body = data.body
      roles = data.roles
      if let enrolled = data.key {
        keys.append(
          Key(
            text: event.string(enrolled.text), validFrom: data.validFrom, validTo: data.validTo,
            enrolled: event.recorded, position: event.position))
      }
    case .actorRevoked(let data) where event.subject == key:
      let revoked = data.key.map { event.string($0.text) }
      for i in keys.indices where keys[i].revoked == nil && revoked ?? keys[i].text == keys[i].text {
        keys[i].revoked = event.recorded
      }
      if data.key == nil { roles = EnumerationSet() }
    case .ledgerOpened where event.actor == key:
      isIntroduced = true
      body = event.subject
      roles = RoleTable.entryZero
    default: break
    }
  }
}

extension ActorState.Key {
  /// Whether a key counts at a moment, and why not.
  public enum Standing: Sendable {
    case valid, notYetValid, expired, revoked
  }

  /// How the key stands for an entry recorded then.
  public func standing(at recorded: RecordedTime) -> Standing {
    if let revoked, revoked <= recorded { return .revoked }
    if let enrolled, recorded < enrolled { return .notYetValid }
    if let validFrom, recorded.milliseconds < validFrom.instant * 1000 { return .notYetValid }
    if let validTo, recorded.milliseconds >= validTo.instant * 1000 { return .expired }
    return .valid
  }
}

extension Event {
  /// A text of the entry, of a pattern without escapes.
  func string(_ text: Text) -> String {
    let reader = EntryReader(entry)
    let start = Int(text.start)
    return String(decoding: (start..<start + Int(text.count)).map { reader.byte(at: $0) }, as: UTF8.self)
  }
}
