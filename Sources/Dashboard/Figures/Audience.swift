/// Whom a dashboard is made for.
public enum Audience: String, CaseIterable, Sendable {
  /// Everyone: made from published figures alone, small numbers withheld.
  case `public`
  /// Those who may read the ledger's statistics: every number.
  case `internal`
}
