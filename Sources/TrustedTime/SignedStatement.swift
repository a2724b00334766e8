internal import SwiftASN1
internal import X509

/// A CMS `SignedData` over a time stamp's statement (RFC 5652 §5, RFC 3161 §2.4.2): one signer, its certificates.
struct SignedStatement: Sendable {
  /// The bytes of the statement (TSTInfo).
  let content: ArraySlice<UInt8>
  /// The certificates that came with it and can be read.
  let certificates: [AuthorityCertificate]
  /// Which certificate the signer means.
  let signer: SignerIdentifier
  /// The hash of the statement.
  let digestAlgorithm: HashAlgorithm
  /// What was signed.
  let attributes: SignedAttributes
  /// How.
  let signatureAlgorithm: Certificate.SignatureAlgorithm
  /// The signature.
  let signature: ArraySlice<UInt8>

  /// How a signer names its certificate.
  enum SignerIdentifier: Sendable {
    /// By who issued it and its serial number.
    case issuer(DistinguishedName, serial: Certificate.SerialNumber)
    /// By the key identifier in it.
    case key(ArraySlice<UInt8>)
  }

  /// Reads a ContentInfo.
  init(_ node: ASN1Node) throws(TimeStampError) {
    var info = try DERFields(node, "the token (ContentInfo)")
    guard try info.value(ASN1ObjectIdentifier.self, "its type") == .signedData else {
      throw info.malformed("the type is not that of signed data")
    }
    let wrapped = try info.explicit("the signed data")
    try info.end()

    var data = try DERFields(wrapped, "the signed data")
    guard try (3...5).contains(data.value(Int.self, "the version")) else {
      throw data.malformed("the version is not 3, 4 or 5")
    }
    _ = try data.fields("the digest algorithms", identifier: .set)
    var encapsulated = try data.fields("the signed content")
    guard try encapsulated.value(ASN1ObjectIdentifier.self, "its type") == .timeStampInfo else {
      throw encapsulated.malformed("the type is not that of a time stamp (id-ct-TSTInfo)")
    }
    let octets = try encapsulated.explicit("the statement")
    try encapsulated.end()
    content = try encapsulated.decoded(
      octets, as: ASN1OctetString.self, "the statement", identifier: .octetString
    ).bytes

    var certificates: [AuthorityCertificate] = []
    if let set = try data.optional(tag: 0) {
      var list = try DERFields(set, "the certificates", identifier: set.identifier)
      for node in list.all() where node.identifier == .sequence {
        // One that can not be read, as of a key of another kind, is no use here, and no harm.
        guard let one = try? AuthorityCertificate(der: Array(node.encodedBytes)) else { continue }
        if !certificates.contains(one) { certificates.append(one) }
      }
    }
    self.certificates = certificates
    _ = try data.optional(tag: 1)
    var signers = try data.fields("the signers", identifier: .set)
    try data.end()
    var one = try signers.fields("the signer")
    guard signers.isAtEnd else { throw signers.malformed("there is more than one signer") }

    let version = try one.value(Int.self, "the version")
    signer = try Self.identifier(&one, version)
    digestAlgorithm = try HashAlgorithm(&one, "the signature")
    guard let attributes = try one.optional(tag: 0) else {
      throw one.malformed("there are no signed attributes")
    }
    self.attributes = try SignedAttributes(attributes)
    signatureAlgorithm = try Self.signatureAlgorithm(&one, digestAlgorithm)
    signature = try one.value(ASN1OctetString.self, "the signature").bytes
    _ = try one.optional(tag: 1)
    try one.end()
  }

  private static func identifier(
    _ fields: inout DERFields, _ version: Int
  ) throws(TimeStampError) -> SignerIdentifier {
    let node = try fields.any("the signer's certificate")
    if version == 3 {
      return try .key(
        fields.decoded(
          node, as: ASN1OctetString.self, "the key identifier",
          identifier: ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
        ).bytes)
    }
    guard version == 1 else { throw fields.malformed("the version is not 1 or 3") }
    var name = try DERFields(node, "the signer's certificate")
    let written = try name.any("who issued it")
    guard let issuer = try? DistinguishedName(derEncoded: written) else {
      throw name.malformed("the name of who issued it can not be read")
    }
    let serial = try name.value(ArraySlice<UInt8>.self, "its serial number")
    try name.end()
    return .issuer(issuer, serial: Certificate.SerialNumber(bytes: serial))
  }

  private static func signatureAlgorithm(
    _ fields: inout DERFields, _ digest: HashAlgorithm
  ) throws(TimeStampError) -> Certificate.SignatureAlgorithm {
    var identifier = try fields.fields("the signature algorithm")
    let named = try identifier.value(ASN1ObjectIdentifier.self, "its name")
    guard let found = HashAlgorithm.signature(named, digest: digest) else {
      throw TimeStampError(
        .unsupported,
        "The time stamp is signed with \(named), which is not accepted; RSA (PKCS #1 v1.5) and ECDSA with SHA-256, "
          + "SHA-384 or SHA-512 are.")
    }
    try identifier.noParameters()
    guard found.hash == digest else {
      throw fields.malformed("the signature is by another hash than the digest")
    }
    return found.algorithm
  }

  /// The certificate the signer means, among some.
  func signerCertificate(among certificates: [AuthorityCertificate]) -> AuthorityCertificate? {
    certificates.first { certificate in
      switch signer {
      case .issuer(let issuer, let serial):
        certificate.parsed.issuer == issuer && certificate.parsed.serialNumber == serial
      case .key(let identifier):
        (try? certificate.parsed.extensions.subjectKeyIdentifier)?.keyIdentifier == identifier
      }
    }
  }
}
