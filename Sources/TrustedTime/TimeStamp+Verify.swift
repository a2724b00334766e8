internal import TransparencyLog
internal import SwiftASN1
internal import X509

/// A time stamp that holds: an authority that is trusted saw this digest at this time.
public struct VerifiedTimeStamp: Sendable, Hashable {
  /// What the authority states.
  public let statement: TimeStampInfo
  /// The certificates from the signer's to the trusted one.
  public let chain: [AuthorityCertificate]

  /// The time stated.
  public var time: TimeStampMoment { statement.time }
  /// The certificate whose key signed it.
  public var signer: AuthorityCertificate { chain[0] }
  /// The certificate that was trusted, which may be the signer's own.
  public var anchor: AuthorityCertificate { chain[chain.count - 1] }
}

extension TimeStamp {
  /// Checks everything: that it is over the imprint and answers the request, that the signature is the signer's, and
  /// that the signer was an authority vouched for by one that is trusted, at the time it states.
  ///
  /// Whether a certificate was revoked can not be seen offline, and is not looked at.
  ///
  /// - Parameters:
  ///   - imprint: what it must be over.
  ///   - nonce: the number of the request it must answer; nil when the request is not at hand.
  ///   - authorities: which certificates are trusted.
  /// - Throws: ``TimeStampError``.
  public func verify(
    _ imprint: TimeStampImprint, nonce: TimeStampNonce? = nil, trusting authorities: TrustedAuthorities
  ) throws(TimeStampError) -> VerifiedTimeStamp {
    try checkItself(imprint, nonce: nonce)
    let signer = try signerCertificate(among: authorities.known)
    let chain = try CertificateChain.build(
      from: signer, authorities, signed.certificates, at: statement.time)
    return VerifiedTimeStamp(statement: statement, chain: chain)
  }

  /// Checks what can be checked without trusting anyone: that it is over the imprint, and that whoever holds the
  /// key of the certificate it names signed it. Anyone can make such a certificate.
  ///
  /// - Parameter hints: certificates for one that did not come with it.
  /// - Returns: the signer's certificate.
  @discardableResult
  public func verifyWithoutTrust(
    _ imprint: TimeStampImprint, nonce: TimeStampNonce? = nil, hints: [AuthorityCertificate] = []
  ) throws(TimeStampError) -> AuthorityCertificate {
    try checkItself(imprint, nonce: nonce)
    return try signerCertificate(among: hints)
  }

  private func checkItself(_ imprint: TimeStampImprint, nonce: TimeStampNonce?) throws(TimeStampError) {
    guard statement.imprint == imprint.digest else {
      throw TimeStampError(
        .wrongImprint,
        "The time stamp is over \(statement.imprint.hex), not over \(imprint.digest.hex), the SHA-256 of the "
          + "checkpoint's text.")
    }
    if let nonce, statement.nonce != nonce.magnitude {
      throw TimeStampError(
        .wrongNonce,
        statement.nonce == nil
          ? "The time stamp has no number of a request, but the request had one (nonce)."
          : "The time stamp answers another request: its number (nonce) is not the request's.")
    }
    guard signed.digestAlgorithm.hash(signed.content) == signed.attributes.messageDigest else {
      throw TimeStampError(
        .invalidSignature, "The digest that was signed is not that of the statement in the time stamp.")
    }
  }

  /// The certificate of the signer, when it is the one meant, is for time stamping, and its key made the signature.
  private func signerCertificate(
    among more: [AuthorityCertificate]
  ) throws(TimeStampError) -> AuthorityCertificate {
    guard let signer = signed.signerCertificate(among: signed.certificates + more) else {
      throw TimeStampError(
        .wrongSigner,
        "The certificate of who signed the time stamp is not in it, nor among those given. (Was the request made "
          + "without asking for it?)")
    }
    guard signed.attributes.certificates.allSatisfy({ $0.matches(signer.der) }) else {
      throw TimeStampError(
        .wrongSigner,
        "The time stamp was signed for another certificate than \(signer.name) (signingCertificate).")
    }
    guard
      signer.parsed.publicKey.isValidSignature(
        signed.signature, for: signed.attributes.signedBytes, signatureAlgorithm: signed.signatureAlgorithm)
    else {
      throw TimeStampError(
        .invalidSignature, "The signature of the time stamp is not by the key of \(signer.name).")
    }
    try Self.checkIsForTimeStamping(signer)
    return signer
  }

  /// RFC 3161 §2.3: the extended key usage is there, critical, and time stamping alone.
  private static func checkIsForTimeStamping(_ signer: AuthorityCertificate) throws(TimeStampError) {
    let extensions = signer.parsed.extensions
    guard let one = extensions[oid: .extendedKeyUsage],
      let usage = try? extensions.extendedKeyUsage, usage.contains(.timeStamping)
    else {
      throw TimeStampError(
        .unfitCertificate, "There is no time stamping among the uses of \(signer.name) (extended key usage).")
    }
    guard one.critical, usage.count == 1 else {
      throw TimeStampError(
        .unfitCertificate,
        "The use of \(signer.name) for time stamping is not critical and sole, as RFC 3161 §2.3 asks.")
    }
    if extensions[oid: .keyUsage] != nil {
      let use = try? extensions.keyUsage
      guard let use, use.digitalSignature || use.nonRepudiation else {
        throw TimeStampError(.unfitCertificate, "The key of \(signer.name) may not sign (key usage).")
      }
    }
  }
}
