public import IncidentEvents
import Rulebook

/// The chain of an exhibit's events, each naming the one before it (`previous`), so that a dropped entry shows.
///
/// Members are the `evidence.*` events whose subject the exhibit is, the `evidence.derived` of copies made of it, and the
/// `bundle.issued` that name it, as recorded; see `Schemas/bundle/README.md`. Legal holds are not chained.
public struct CustodyChain: Sendable, Equatable {
  /// One event of the chain.
  public struct Member: Sendable, Equatable {
    public let position: Int
    public let id: EventID
    public let type: EventType
    /// What it names as the event before it.
    public let previous: EventID?
    /// Whether ``previous`` was not named, but is the member before it in the log: so of a registration.
    public let isInferred: Bool
    public let isRetracted: Bool
    /// Whether it is withheld from the reader: then only its place is told.
    public let isWithheld: Bool

    /// One event of the chain.
    public init(
      position: Int, id: EventID, type: EventType, previous: EventID?, isInferred: Bool = false,
      isRetracted: Bool = false, isWithheld: Bool = false
    ) {
      self.position = position
      self.id = id
      self.type = type
      self.previous = previous
      self.isInferred = isInferred
      self.isRetracted = isRetracted
      self.isWithheld = isWithheld
    }
  }

  /// How a member stands to those before it.
  public enum Standing: Sendable, Equatable {
    /// It is the first and names none.
    case begins
    /// It names the one before it.
    case follows
    /// It is withheld from the reader.
    case withheld
    /// It stands behind others and names none.
    case namesNone
    /// It names an event that is not there: an entry is missing before it.
    case missing(EventID)
    /// It names an earlier one than the one before it, as if those between were not there.
    case passesOver([Int])

    /// Whether the chain is broken here.
    public var isBroken: Bool {
      switch self {
      case .begins, .follows, .withheld: false
      case .namesNone, .missing, .passesOver: true
      }
    }
  }

  /// A member and how it stands.
  public struct Link: Sendable, Equatable {
    public let member: Member
    public let standing: Standing
  }

  /// In log order.
  public let links: [Link]

  /// Checks members in log order.
  public init(_ members: [Member]) {
    var places: [EventID: Int] = [:]
    var links: [Link] = []
    for (place, member) in members.enumerated() {
      links.append(
        Link(member: member, standing: Self.standing(of: member, at: place, among: members, places)))
      places[member.id] = place
    }
    self.links = links
  }

  private static func standing(
    of member: Member, at place: Int, among members: [Member], _ places: [EventID: Int]
  ) -> Standing {
    if member.isWithheld { return .withheld }
    guard let previous = member.previous else { return place == 0 ? .begins : .namesNone }
    guard let named = places[previous] else { return .missing(previous) }
    // What was retracted may end in a branch that nothing follows.
    let between = members[(named + 1)..<place].filter { !$0.isRetracted }
    return between.isEmpty ? .follows : .passesOver(between.map(\.position))
  }

  /// The links at which the chain is broken.
  public var broken: [Link] { links.filter(\.standing.isBroken) }

  /// Whether every member but the first names the one before it.
  public var isWhole: Bool { broken.isEmpty }
}

extension CustodyChain.Member {
  /// The member that an event is of an exhibit's chain; nil for one that is not chained.
  ///
  /// - Parameters:
  ///   - event: the event as recorded.
  ///   - last: the member before it in the log: of a registration that names none, the one before it.
  init?(
    _ event: borrowing Event, of exhibit: Reference, after last: EventID?, isRetracted: Bool,
    isWithheld: Bool
  ) {
    let named: EventID?
    var isInferred = false
    switch event.fact {
    case .evidenceDerived(let data) where event.subject == exhibit || data.parent == exhibit:
      // Seen from the copy it names nothing: it begins the copy's chain.
      named = event.subject == exhibit ? nil : data.previous
    case .bundleIssued(let data):
      guard let previous = data.previous(of: exhibit, in: event.entry) else { return nil }
      named = previous
    case _ where event.subject != exhibit: return nil
    case .evidenceRegistered(let data):
      named = data.previous ?? last
      isInferred = data.previous == nil && last != nil
    case .evidenceAcquired(let data): named = data.previous
    case .evidenceTransferred(let data): named = data.previous
    case .evidenceAccessed(let data): named = data.previous
    case .evidenceVerified(let data): named = data.previous
    case .evidenceRuled(let data): named = data.previous
    case .evidenceDisposed(let data): named = data.previous
    default: return nil
    }
    self.init(
      position: event.position, id: event.id, type: event.type, previous: named, isInferred: isInferred,
      isRetracted: isRetracted, isWithheld: isWithheld)
  }
}
