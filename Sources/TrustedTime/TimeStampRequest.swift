public import TransparencyLog
internal import SwiftASN1

/// The number by which a response is known to answer a request.
public struct TimeStampNonce: Sendable, Hashable {
  /// Its bytes, the highest first, without leading zeros.
  let magnitude: [UInt8]

  /// A number.
  public init(_ number: UInt64) {
    let bytes = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
    magnitude = Array(bytes.drop { $0 == 0 })
  }

  init(magnitude: [UInt8]) { self.magnitude = magnitude }

  /// One that nobody can guess.
  public static func random() -> TimeStampNonce { TimeStampNonce(UInt64.random(in: 1...UInt64.max)) }

  /// The bytes of a DER INTEGER: a zero in front where the highest bit would say that it is negative.
  fileprivate var integerBytes: ArraySlice<UInt8> {
    magnitude.isEmpty ? [0] : (magnitude[0] >= 0x80 ? [0] + magnitude : magnitude)[...]
  }
}

/// A request for a time stamp (`TimeStampReq`, RFC 3161 §2.4.1): SHA-256, with a nonce, and with the certificate asked
/// for.
public struct TimeStampRequest: Sendable, Hashable {
  /// What a stamp is wanted over.
  public let imprint: Digest
  /// The request's number; nil when it has none.
  public let nonce: TimeStampNonce?

  /// A request.
  public init(_ imprint: TimeStampImprint, nonce: TimeStampNonce) {
    self.imprint = imprint.digest
    self.nonce = nonce
  }

  /// Reads a request, as it was written.
  /// - Throws: ``TimeStampError``: `malformed`, `unsupported`.
  public init(parsing bytes: [UInt8]) throws(TimeStampError) {
    var fields = try DERFields(parsing: bytes[...], "the request")
    guard try fields.value(Int.self, "the version") == 1 else {
      throw fields.malformed("the version is not 1")
    }
    var imprint = try fields.fields("the imprint")
    guard try HashAlgorithm(&imprint, "the imprint") == .sha256,
      let digest = try Digest(copying: Array(imprint.value(ASN1OctetString.self, "the digest").bytes))
    else { throw TimeStampError(.unsupported, "The request is over another hash than SHA-256.") }
    try imprint.end()
    self.imprint = digest
    _ = try fields.optional(.objectIdentifier)
    nonce = try fields.optional(.integer).map { node throws(TimeStampError) in
      let bytes = try fields.decoded(node, as: ArraySlice<UInt8>.self, "the nonce", identifier: .integer)
      return TimeStampNonce(magnitude: TimeStampInfo.magnitude(bytes).drop0)
    }
    _ = try fields.optional(.boolean)
    _ = try fields.optional(tag: 0)
    try fields.end()
  }

  /// The request in DER, as an authority takes it (`application/timestamp-query`).
  public var der: [UInt8] {
    var serializer = DER.Serializer()
    // What is written here is fixed but for the digest and the nonce: it can not fail.
    serializer.appendConstructedNode(identifier: .sequence) { request in
      try? request.serialize(1)
      request.appendConstructedNode(identifier: .sequence) { imprint in
        imprint.appendConstructedNode(identifier: .sequence) { algorithm in
          try? algorithm.serialize(ASN1ObjectIdentifier.sha256)
          try? algorithm.serialize(ASN1Null())
        }
        try? imprint.serialize(ASN1OctetString(contentBytes: self.imprint.bytes[...]))
      }
      if let nonce { try? request.serialize(nonce.integerBytes) }
      try? request.serialize(true)
    }
    return serializer.serializedBytes
  }
}

extension [UInt8] {
  /// Zero has no bytes.
  fileprivate var drop0: [UInt8] { self == [0] ? [] : self }
}
