public import TransparencyLog

/// What a trusted time stamp is over: the SHA-256 of a checkpoint's text, its three lines with their line feeds, without
/// the signatures. The same whatever cosignatures are added to the note.
public struct TimeStampImprint: Sendable, Hashable {
  /// The digest a time-stamping authority signs.
  public let digest: Digest

  /// The imprint of a checkpoint.
  public init(of checkpoint: Checkpoint) {
    digest = .sha256(of: Array(checkpoint.text.utf8))
  }
}
