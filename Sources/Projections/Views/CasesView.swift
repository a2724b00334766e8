public import IncidentEvents
public import Rulebook

/// The case view: what has become of each case.
public struct CasesView: View {
  public static let name = "cases", version = 4
  public static let types = CaseState.types

  private var cases: EntityTable<CaseState>

  public init(stored: StoredRows?) { cases = EntityTable(stored: stored) }

  public mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    try cases.apply(event, references: references)
  }

  public mutating func refold(_ key: Reference, from history: EntityHistory) throws {
    guard key.kind == CaseState.kind else { return }
    try cases.replace(key, with: history.fold(key, into: CaseState(), reading: Self.types))
  }

  public mutating func settle() {}

  public func changes() -> [(key: [UInt8], value: [UInt8]?)] { cases.encodedChanges() }

  /// What has become of one case.
  public mutating func state(of key: Reference) throws -> CaseState { try cases.row(key).state }
}
