public import TransparencyLog

/// What a verifier knows from elsewhere than the bundle: nothing in a bundle vouches for its own keys.
public struct BundleTrust: Sendable {
  /// A key as it is known: whole, or by its fingerprint.
  public struct KnownKey: Sendable, Hashable {
    /// SHA-256 of name, line feed, type and key.
    public let fingerprint: Digest

    /// Reads a verifier key, or a fingerprint of 64 hexadecimal digits; nil for anything else.
    public init?(_ text: String) {
      if let digest = Digest(hex: text.lowercased()) {
        fingerprint = digest
      } else if let key = try? VerifierKey(parsing: text) {
        fingerprint = key.fingerprint
      } else {
        return nil
      }
    }
  }

  /// The log's key; nil when nothing is known of it.
  public let logKey: KnownKey?
  /// Witnesses' keys.
  public let witnesses: Set<KnownKey>
  /// SHA-256 of the certificates of time-stamping authorities, 32 bytes each.
  public let authorities: Set<Digest>
  /// A signed checkpoint from elsewhere.
  public let checkpoint: [UInt8]?

  public init(
    logKey: KnownKey? = nil, witnesses: Set<KnownKey> = [], authorities: Set<Digest> = [],
    checkpoint: [UInt8]? = nil
  ) {
    (self.logKey, self.witnesses) = (logKey, witnesses)
    (self.authorities, self.checkpoint) = (authorities, checkpoint)
  }
}
