internal import SwiftASN1

extension ASN1ObjectIdentifier {
  /// id-signedData (RFC 5652 §5.1).
  static let signedData: Self = [1, 2, 840, 113549, 1, 7, 2]
  /// id-ct-TSTInfo (RFC 3161 §2.4.2).
  static let timeStampInfo: Self = [1, 2, 840, 113549, 1, 9, 16, 1, 4]

  /// id-contentType (RFC 5652 §11.1).
  static let contentType: Self = [1, 2, 840, 113549, 1, 9, 3]
  /// id-messageDigest (RFC 5652 §11.2).
  static let messageDigest: Self = [1, 2, 840, 113549, 1, 9, 4]
  /// id-aa-signingCertificate (RFC 2634 §5.4).
  static let signingCertificate: Self = [1, 2, 840, 113549, 1, 9, 16, 2, 12]
  /// id-aa-signingCertificateV2 (RFC 5035 §3).
  static let signingCertificateV2: Self = [1, 2, 840, 113549, 1, 9, 16, 2, 47]

  /// SHA-1 (RFC 3370 §2.1), in certificate references of the first form alone.
  static let sha1: Self = [1, 3, 14, 3, 2, 26]
  /// SHA-256 (RFC 5754 §2.2).
  static let sha256: Self = [2, 16, 840, 1, 101, 3, 4, 2, 1]
  /// SHA-384 (RFC 5754 §2.3).
  static let sha384: Self = [2, 16, 840, 1, 101, 3, 4, 2, 2]
  /// SHA-512 (RFC 5754 §2.4).
  static let sha512: Self = [2, 16, 840, 1, 101, 3, 4, 2, 3]

  /// ecdsa-with-SHA256 (RFC 5758 §3.2).
  static let ecdsaWithSHA256: Self = [1, 2, 840, 10045, 4, 3, 2]
  /// ecdsa-with-SHA384.
  static let ecdsaWithSHA384: Self = [1, 2, 840, 10045, 4, 3, 3]
  /// ecdsa-with-SHA512.
  static let ecdsaWithSHA512: Self = [1, 2, 840, 10045, 4, 3, 4]

  /// id-ce-extKeyUsage (RFC 5280 §4.2.1.12).
  static let extendedKeyUsage: Self = [2, 5, 29, 37]
  /// id-ce-keyUsage.
  static let keyUsage: Self = [2, 5, 29, 15]
  /// id-ce-basicConstraints.
  static let basicConstraints: Self = [2, 5, 29, 19]
}
