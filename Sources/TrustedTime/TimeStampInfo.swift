public import TransparencyLog
internal import SwiftASN1

/// What an authority signed (`TSTInfo`, RFC 3161 §2.4.2): this digest was shown to it at this time.
public struct TimeStampInfo: Sendable, Hashable {
  /// The SHA-256 the authority was shown.
  public let imprint: Digest
  /// The time it states.
  public let time: TimeStampMoment
  /// By how many microseconds the true time may differ either way; nil when the authority does not say.
  public let accuracyMicroseconds: Int64?
  /// The stamp's number with this authority, in lower-case hexadecimal.
  public let serialNumber: String
  /// The policy it was issued under, as an object identifier in dots.
  public let policy: String
  /// The request's own number, where the request had one: the magnitude's bytes.
  public let nonce: [UInt8]?

  /// Reads the DER bytes that were signed.
  init(parsing bytes: ArraySlice<UInt8>) throws(TimeStampError) {
    var fields = try DERFields(parsing: bytes, "the stamp's statement (TSTInfo)")
    guard try fields.value(Int.self, "the version") == 1 else {
      throw fields.malformed("the version is not 1")
    }
    policy = try Self.dotted(fields.value(ASN1ObjectIdentifier.self, "the policy"))
    imprint = try Self.imprint(&fields)
    serialNumber = try Hex.encode(Array(fields.value(ArraySlice<UInt8>.self, "the serial number")))
    time = try TimeStampMoment(fields.value(GeneralizedTime.self, "the time"))
    accuracyMicroseconds = try fields.optional(.sequence).map { node throws(TimeStampError) in
      try Self.accuracy(node)
    }
    if let ordering = try fields.optional(.boolean) {
      let isOrdered = try fields.decoded(ordering, as: Bool.self, "the ordering", identifier: .boolean)
      guard isOrdered else { throw fields.malformed("the ordering is false, which DER leaves out") }
    }
    nonce = try fields.optional(.integer).map { node throws(TimeStampError) in
      try Self.magnitude(fields.decoded(node, as: ArraySlice<UInt8>.self, "the nonce", identifier: .integer))
    }
    _ = try fields.optional(tag: 0)
    if let extensions = try fields.optional(tag: 1) { try Self.refuseCritical(extensions) }
    try fields.end()
  }

  /// The imprint, which must be of SHA-256.
  private static func imprint(_ fields: inout DERFields) throws(TimeStampError) -> Digest {
    var imprint = try fields.fields("the imprint")
    guard try HashAlgorithm(&imprint, "the imprint") == .sha256 else {
      throw TimeStampError(.unsupported, "The time stamp is over another hash than SHA-256.")
    }
    let bytes = try imprint.value(ASN1OctetString.self, "the digest").bytes
    try imprint.end()
    guard let digest = Digest(copying: Array(bytes)) else {
      throw imprint.malformed("the digest is not 32 bytes long")
    }
    return digest
  }

  private static func accuracy(_ node: ASN1Node) throws(TimeStampError) -> Int64 {
    var fields = try DERFields(node, "the accuracy")
    var micros: Int64 = 0
    if let seconds = try fields.optional(.integer) {
      let value = try fields.decoded(seconds, as: Int.self, "the seconds", identifier: .integer)
      guard (0...1_000_000_000).contains(value) else {
        throw fields.malformed("the seconds are out of range")
      }
      micros += Int64(value) * 1_000_000
    }
    for (tag, unit) in [(UInt(0), Int64(1000)), (1, 1)] {
      guard let part = try fields.optional(tag: tag) else { continue }
      let value = try fields.decoded(part, as: Int.self, "a part", identifier: part.identifier)
      guard (1...999).contains(value) else { throw fields.malformed("a part is not from 1 to 999") }
      micros += Int64(value) * unit
    }
    try fields.end()
    return micros
  }

  /// Extensions say more than this module knows; what is critical may not be passed over (RFC 3161 §2.4.2).
  private static func refuseCritical(_ node: ASN1Node) throws(TimeStampError) {
    var list = try DERFields(node, "the extensions", identifier: node.identifier)
    for node in list.all() {
      var one = try DERFields(node, "an extension")
      let name = try one.value(ASN1ObjectIdentifier.self, "its name")
      guard let critical = try one.optional(.boolean) else { continue }
      if try one.decoded(critical, as: Bool.self, "whether it is critical", identifier: .boolean) {
        throw TimeStampError(
          .unsupported, "The time stamp has a critical extension, \(name), that is not known here.")
      }
    }
  }

  /// A number's bytes without the zero that only says it is not negative.
  static func magnitude(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(bytes.count > 1 && bytes.first == 0 ? bytes.dropFirst() : bytes)
  }

  private static func dotted(_ identifier: ASN1ObjectIdentifier) -> String {
    identifier.oidComponents.map { "\($0)" }.joined(separator: ".")
  }
}
