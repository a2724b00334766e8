public import Rulebook

/// What became of one submission.
public enum Receipt: Sendable {
  /// Accepted; it is recorded once the commit it belongs to returns.
  case accepted(position: Int, flags: [Finding], attested: [Finding])
  /// The same event was recorded before; nothing was stored.
  case alreadyRecorded(position: Int)
  /// Refused, or asked about and not attested; nothing was stored. Every broken rule is named.
  case refused([Finding])
}

/// What a commit made durable.
public struct Commit: Sendable {
  /// How many entries the log has.
  public let size: Int
  /// The tree's root at that size, in base64.
  public let root: String
  /// The signed checkpoint (C2SP).
  public let checkpoint: String
}
