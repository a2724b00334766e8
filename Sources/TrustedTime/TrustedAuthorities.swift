public import TransparencyLog

/// The time-stamping authorities someone trusts, as they were got from outside: certificates, or their fingerprints.
public struct TrustedAuthorities: Sendable {
  /// The SHA-256 fingerprints of the certificates trusted: a signer's own, a root's, or one between.
  public let fingerprints: Set<Digest>
  /// Certificates that may stand in a chain without being trusted for it.
  let known: [AuthorityCertificate]

  /// Certificates that are trusted.
  ///
  /// - Parameter hints: more certificates, only to build a chain with.
  public init(_ certificates: [AuthorityCertificate], hints: [AuthorityCertificate] = []) {
    fingerprints = Set(certificates.map(\.fingerprint))
    known = certificates + hints
  }

  /// Fingerprints that are trusted; the certificates must then come with the time stamp, or as hints.
  public init(fingerprints: Set<Digest>, hints: [AuthorityCertificate] = []) {
    self.fingerprints = fingerprints
    known = hints
  }
}
