public import IncidentEvents

/// What the ledger says of itself: its origin, and the policy and the rulebook it has adopted. Folded from entry 0, continuations and
/// adoptions, none of which can be retracted.
public struct LedgerState: Sendable, Equatable {
  /// A policy's adoption.
  public struct Adoption: Sendable, Equatable {
    /// The entry that adopts it: it is in force for later ones.
    public let position: Int
    public let policy: Policy
  }

  /// The origin in force; nil before entry 0.
  public private(set) var origin: String?
  /// In log order; the last is in force.
  public private(set) var adoptions: [Adoption] = []

  /// A rulebook's adoption.
  public struct RulebookAdoption: Sendable, Equatable {
    /// The entry that adopts it: it is in force for later ones.
    public let position: Int
    public let edition: RulebookEdition
  }

  /// In log order; the last is in force.
  public private(set) var rulebookAdoptions: [RulebookAdoption] = []

  public init() {}

  /// The edition of the rulebook in force: the first while none is adopted.
  public var rulebook: RulebookEdition { rulebookAdoptions.last?.edition ?? .first }

  /// The edition of the rulebook in force for the entry at a position.
  public func rulebook(at position: Int) -> RulebookEdition {
    rulebookAdoptions.last { $0.position < position }?.edition ?? .first
  }

  /// The policy in force; nil while none is adopted, and nothing needs a signature.
  public var policy: Policy? { adoptions.last?.policy }

  /// The policy in force for the entry at a position.
  public func policy(at position: Int) -> Policy? { adoptions.last { $0.position < position }?.policy }

  /// Whether it is folded from events of a type.
  public static func reads(_ type: EventType) -> Bool {
    type == .ledgerOpened || type == .ledgerContinued || type == .policyAdopted || type == .rulebookAdopted
  }

  /// Folds one event; of other types none.
  public mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .ledgerOpened(let data): origin = event.string(data.origin)
    case .ledgerContinued(let data): origin = event.string(data.origin)
    case .policyAdopted(let data):
      guard let policy = Policy.named(event.string(data.version), digest: event.string(data.digest)) else {
        return
      }
      adoptions.append(Adoption(position: event.position, policy: policy))
    case .rulebookAdopted(let data):
      guard
        let edition = RulebookEdition.named(event.string(data.version), digest: event.string(data.digest))
      else { return }
      rulebookAdoptions.append(RulebookAdoption(position: event.position, edition: edition))
    default: break
    }
  }
}
