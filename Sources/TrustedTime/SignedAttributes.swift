internal import Crypto
internal import SwiftASN1

/// What a signer signs beside the statement (RFC 5652 §5.3): its type, its digest, and which certificate is meant.
struct SignedAttributes: Sendable {
  /// The digest of the statement.
  let messageDigest: [UInt8]
  /// The certificates meant, the signer's own first in each form given.
  let certificates: [CertificateReference]
  /// The bytes the signature is over: the attributes as a SET.
  let signedBytes: [UInt8]

  /// A reference to the signer's certificate by its hash (ESSCertID, RFC 2634; ESSCertIDv2, RFC 5035).
  enum CertificateReference: Sendable {
    case sha1([UInt8])
    case hash(HashAlgorithm, [UInt8])

    /// Whether these are the DER bytes of the certificate meant.
    func matches(_ der: [UInt8]) -> Bool {
      switch self {
      case .sha1(let digest): Array(Insecure.SHA1.hash(data: der)) == digest
      case .hash(let algorithm, let digest): algorithm.hash(der[...]) == digest
      }
    }
  }

  /// Reads the attributes under their implicit tag.
  init(_ node: ASN1Node) throws(TimeStampError) {
    var list = try DERFields(node, "the signed attributes", identifier: node.identifier)
    var values: [ASN1ObjectIdentifier: ASN1Node] = [:]
    for node in list.all() {
      var attribute = try DERFields(node, "a signed attribute")
      let type = try attribute.value(ASN1ObjectIdentifier.self, "its type")
      var set = try attribute.fields("a signed attribute's values", identifier: .set)
      try attribute.end()
      let value = try set.any("the value of \(type)")
      guard values.updateValue(value, forKey: type) == nil else {
        throw list.malformed("\(type) stands twice")
      }
      // More than one value would leave open which is meant.
      try set.end()
    }
    guard let contentType = values[.contentType],
      try list.decoded(
        contentType, as: ASN1ObjectIdentifier.self, "the content type", identifier: .objectIdentifier)
        == .timeStampInfo
    else { throw list.malformed("the content type is not that of a time stamp") }
    guard let digest = values[.messageDigest] else { throw list.malformed("the digest is missing") }
    messageDigest = try Array(
      list.decoded(digest, as: ASN1OctetString.self, "the digest", identifier: .octetString).bytes)
    var references: [CertificateReference] = []
    if let first = values[.signingCertificate] {
      references.append(try Self.reference(first, isSecond: false))
    }
    if let second = values[.signingCertificateV2] {
      references.append(try Self.reference(second, isSecond: true))
    }
    guard !references.isEmpty else {
      throw list.malformed("it is not said which certificate the signer means (signingCertificate)")
    }
    certificates = references
    // RFC 5652 §5.4: the signature covers the attributes under the tag of a SET in place of the implicit one.
    signedBytes = [0x31] + node.encodedBytes.dropFirst()
  }

  /// The signer's own certificate, the first of a SigningCertificate or SigningCertificateV2.
  private static func reference(
    _ node: ASN1Node, isSecond: Bool
  ) throws(TimeStampError) -> CertificateReference {
    var attribute = try DERFields(node, "the signing certificate")
    var list = try attribute.fields("the signing certificates")
    var one = try list.fields("a signing certificate's reference")
    var algorithm: HashAlgorithm = .sha256
    if isSecond {
      // The hash algorithm is left out when it is SHA-256; the digest is an OCTET STRING in either case.
      var probe = one
      if try probe.any("the reference").identifier == .sequence {
        algorithm = try HashAlgorithm(&one, "the certificate's reference")
      }
    }
    let digest = try Array(one.value(ASN1OctetString.self, "the certificate's digest").bytes)
    return isSecond ? .hash(algorithm, digest) : .sha1(digest)
  }
}
