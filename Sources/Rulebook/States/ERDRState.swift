public import IncidentEvents

/// A number of the Unified Register (ERDR), and the offences registered under it.
public struct ERDRState: EntityState {
  public static let kind = EntityKind.erdr

  /// An offence registered under the number, as one of its episodes.
  public struct Use: Sendable, Equatable {
    public let offence: Reference
    public let episode: Int
  }

  /// In log order.
  public package(set) var uses: [Use] = []

  public init() {}

  public var isIntroduced: Bool { !uses.isEmpty }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard case .offenceRegistered(let data) = event.fact, data.erdr.reference == key else { return }
    uses.append(Use(offence: event.subject, episode: data.episode))
  }
}
