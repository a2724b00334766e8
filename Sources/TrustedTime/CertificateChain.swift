internal import Foundation
internal import SwiftASN1
internal import X509

/// The search for a chain from a signer's certificate to a trusted one (RFC 5280 §6.1, what of it a time stamp needs).
///
/// By hand, for the verifier of X509 asks the time of its own clock, and takes roots only, not a fingerprint of any
/// certificate in the chain. The trusted certificate's own signature is not looked at: it is trusted for its
/// fingerprint. Its validity is, as `openssl ts -verify` does it.
struct CertificateChain {
  let authorities: TrustedAuthorities
  /// Every certificate that may stand in the chain.
  let known: [AuthorityCertificate]
  /// The time all must be valid at.
  let moment: TimeStampMoment
  /// Why a chain that was begun could not be gone on with.
  private var dead: [String] = []

  /// How many certificates were tried in a place.
  private var tried = 0

  /// The longest chain that is looked at, and how many certificates are tried: of many that all name one another there
  /// are more chains than can be gone through.
  private static let longest = 8, most = 200

  init(_ authorities: TrustedAuthorities, _ brought: [AuthorityCertificate], at moment: TimeStampMoment) {
    self.authorities = authorities
    // Those given from outside first: the shortest chain to what is trusted is found before any other.
    known = authorities.known + brought
    self.moment = moment
  }

  /// The chain from a signer to a trusted certificate, both included.
  /// - Throws: `untrusted`, saying how far each way led; `unfitCertificate`.
  static func build(
    from signer: AuthorityCertificate, _ authorities: TrustedAuthorities, _ brought: [AuthorityCertificate],
    at moment: TimeStampMoment
  ) throws(TimeStampError) -> [AuthorityCertificate] {
    var search = CertificateChain(authorities, brought, at: moment)
    if let fault = search.fault(of: signer, issuing: nil) { throw TimeStampError(.unfitCertificate, fault) }
    if let chain = search.extend([signer]) { return chain }
    let reasons = search.dead.isEmpty ? "" : " " + search.dead.joined(separator: " ")
    throw TimeStampError(
      .untrusted,
      "No chain leads from \(signer.name), who signed the time stamp, to an authority that is trusted.\(reasons)"
    )
  }

  private mutating func extend(_ chain: [AuthorityCertificate]) -> [AuthorityCertificate]? {
    guard let tip = chain.last else { return nil }
    if authorities.fingerprints.contains(tip.fingerprint) { return chain }
    guard chain.count < Self.longest else { return nil }
    var seen = Set(chain)
    for issuer in known where issuer.parsed.subject == tip.parsed.issuer && seen.insert(issuer).inserted {
      tried += 1
      guard tried <= Self.most else { return nil }
      if let fault = fault(of: issuer, issuing: tip, below: chain) {
        dead.append(fault)
      } else if let whole = extend(chain + [issuer]) {
        return whole
      }
    }
    if tip.parsed.issuer == tip.parsed.subject {
      dead.append("The chain ends at \(tip.name), which is not trusted.")
    } else if !known.contains(where: { $0.parsed.subject == tip.parsed.issuer }) {
      dead.append("There is no certificate of \(tip.issuer), who issued \(tip.name).")
    }
    return nil
  }

  /// What is wrong with a certificate in its place: at the end, or issuing another.
  private func fault(
    of certificate: AuthorityCertificate, issuing tip: AuthorityCertificate?,
    below: [AuthorityCertificate] = []
  ) -> String? {
    guard certificate.isValid(at: moment) else {
      return
        "\(certificate.name.capitalizedFirst) was not valid at \(moment), only from \(certificate.validity)."
    }
    for one in certificate.parsed.extensions where one.critical && !Self.handled.contains(one.oid) {
      return
        "\(certificate.name.capitalizedFirst) has a critical extension, \(one.oid), that is not known here."
    }
    guard let tip else { return nil }
    if tip.parsed.signatureAlgorithm == .sha1WithRSAEncryption {
      return "\(tip.name.capitalizedFirst) is signed over SHA-1, which is no longer trusted."
    }
    guard certificate.parsed.publicKey.isValidSignature(tip.parsed.signature, for: tip.parsed) else {
      return "\(tip.name.capitalizedFirst) is not signed by \(certificate.name)."
    }
    guard case .isCertificateAuthority(let deepest)? = try? certificate.parsed.extensions.basicConstraints
    else {
      return "\(certificate.name.capitalizedFirst) is not one of a certificate authority."
    }
    // The signer does not count, nor what is issued to oneself (RFC 5280 §4.2.1.9).
    let between = below.dropFirst().count { $0.parsed.issuer != $0.parsed.subject }
    if let deepest, between > deepest {
      return
        "\(certificate.name.capitalizedFirst) allows \(deepest) authorities below it, and there are \(between)."
    }
    if certificate.parsed.extensions[oid: .keyUsage] != nil,
      (try? certificate.parsed.extensions.keyUsage)?.keyCertSign != true
    {
      return "\(certificate.name.capitalizedFirst) may not sign certificates."
    }
    return nil
  }

  private static let handled: [ASN1ObjectIdentifier] = [.basicConstraints, .keyUsage, .extendedKeyUsage]
}

extension String {
  /// The same with its first letter large, to begin a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
