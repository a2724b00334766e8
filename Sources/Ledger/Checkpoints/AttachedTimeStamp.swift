public import EventLog
public import TransparencyLog
public import TrustedTime

/// A trusted time stamp over a released checkpoint, as the ledger keeps it.
public struct AttachedTimeStamp: Sendable {
  /// The checkpoint it is over.
  public let checkpoint: Checkpoint
  /// The authority's response and its certificates, as they are kept.
  public let stored: StoredTimeStamp
  /// What it says, and the chain to the certificate that was trusted when it was attached.
  public let verified: VerifiedTimeStamp

  /// A stored time stamp.
  /// - Throws: `TimeStampError` when it does not hold.
  init(_ stored: StoredTimeStamp, over checkpoint: Checkpoint) throws(TimeStampError) {
    self.checkpoint = checkpoint
    self.stored = stored
    verified = try Self.check(stored, over: checkpoint)
  }

  /// Checks a stored time stamp against the certificate that was trusted when it was attached: that it is whole, not
  /// that the authority is to be trusted.
  @discardableResult
  static func check(
    _ stored: StoredTimeStamp, over checkpoint: Checkpoint
  ) throws(TimeStampError) -> VerifiedTimeStamp {
    var certificates: [AuthorityCertificate] = []
    for der in stored.certificates { certificates.append(try AuthorityCertificate(der: der)) }
    return try TimeStamp(parsing: stored.response).verify(
      TimeStampImprint(of: checkpoint),
      trusting: TrustedAuthorities(certificates.suffix(1), hints: certificates))
  }
}
