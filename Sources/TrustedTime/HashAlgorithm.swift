internal import Crypto
internal import SwiftASN1
internal import X509

/// A hash that a signature or a certificate reference is made with.
enum HashAlgorithm: Sendable, Hashable {
  case sha256, sha384, sha512

  /// The algorithm an AlgorithmIdentifier names, with no parameters or NULL.
  init(_ fields: inout DERFields, _ place: String) throws(TimeStampError) {
    var identifier = try fields.fields("the algorithm of \(place)")
    let named = try identifier.value(ASN1ObjectIdentifier.self, "its name")
    try identifier.noParameters()
    switch named {
    case .sha256: self = .sha256
    case .sha384: self = .sha384
    case .sha512: self = .sha512
    default:
      throw TimeStampError(
        .unsupported,
        "The hash algorithm \(named) of \(place) is not accepted; SHA-256, SHA-384 and SHA-512 are.")
    }
  }

  /// The hash of bytes.
  func hash(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .sha256: Array(SHA256.hash(data: bytes))
    case .sha384: Array(SHA384.hash(data: bytes))
    case .sha512: Array(SHA512.hash(data: bytes))
    }
  }

  /// RSA PKCS #1 v1.5 over this hash.
  var rsa: Certificate.SignatureAlgorithm {
    switch self {
    case .sha256: .sha256WithRSAEncryption
    case .sha384: .sha384WithRSAEncryption
    case .sha512: .sha512WithRSAEncryption
    }
  }

  /// ECDSA over this hash.
  var ecdsa: Certificate.SignatureAlgorithm {
    switch self {
    case .sha256: .ecdsaWithSHA256
    case .sha384: .ecdsaWithSHA384
    case .sha512: .ecdsaWithSHA512
    }
  }

  /// The hash a signature algorithm fixes; nil when it is not one that is accepted. `rsaEncryption` and
  /// `id-ecPublicKey` fix none: there the digest algorithm beside it says it.
  static func signature(
    _ named: ASN1ObjectIdentifier, digest: HashAlgorithm
  ) -> (hash: HashAlgorithm, algorithm: Certificate.SignatureAlgorithm)? {
    typealias RSA = ASN1ObjectIdentifier.AlgorithmIdentifier
    return switch named {
    case RSA.rsaEncryption: (digest, digest.rsa)
    case RSA.sha256WithRSAEncryption: (.sha256, HashAlgorithm.sha256.rsa)
    case RSA.sha384WithRSAEncryption: (.sha384, HashAlgorithm.sha384.rsa)
    case RSA.sha512WithRSAEncryption: (.sha512, HashAlgorithm.sha512.rsa)
    case RSA.idEcPublicKey: (digest, digest.ecdsa)
    case .ecdsaWithSHA256: (.sha256, HashAlgorithm.sha256.ecdsa)
    case .ecdsaWithSHA384: (.sha384, HashAlgorithm.sha384.ecdsa)
    case .ecdsaWithSHA512: (.sha512, HashAlgorithm.sha512.ecdsa)
    default: nil
    }
  }
}
