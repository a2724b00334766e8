public import TransparencyLog
internal import Foundation
internal import SwiftASN1
internal import X509

/// A certificate of a time-stamping authority, or of one that vouches for it.
public struct AuthorityCertificate: Sendable, Hashable {
  /// Its DER bytes.
  public let der: [UInt8]
  /// SHA-256 of them: what `openssl x509 -fingerprint -sha256` prints.
  public let fingerprint: Digest
  let parsed: Certificate

  /// Reads the DER bytes of one certificate.
  /// - Throws: ``TimeStampError/Code/malformed``.
  public init(der: [UInt8]) throws(TimeStampError) {
    do {
      let node = try DER.parse(der)
      parsed = try Certificate(derEncoded: node)
      try Self.checkWholeBytes(of: node)
    } catch let error as TimeStampError {
      throw error
    } catch {
      throw TimeStampError(.malformed, "A certificate can not be read: \(error)")
    }
    self.der = der
    fingerprint = .sha256(of: der)
  }

  /// A signature is whole bytes: one spelled with bits to be left out would be another certificate that verifies.
  private static func checkWholeBytes(of node: ASN1Node) throws(TimeStampError) {
    var fields = try DERFields(node, "a certificate")
    _ = try fields.any("what is certified")
    _ = try fields.any("the algorithm")
    guard try fields.value(ASN1BitString.self, "the signature").paddingBits == 0 else {
      throw fields.malformed("the signature is not of whole bytes")
    }
  }

  /// The certificates of a PEM text, in its order; what stands around them is passed over.
  /// - Throws: ``TimeStampError/Code/malformed`` when there is none, or one can not be read.
  public static func all(inPEM text: String) throws(TimeStampError) -> [AuthorityCertificate] {
    let documents: [PEMDocument]
    do {
      documents = try PEMDocument.parseMultiple(pemString: text)
    } catch {
      throw TimeStampError(.malformed, "The certificates can not be read as PEM: \(error)")
    }
    var certificates: [AuthorityCertificate] = []
    for document in documents where document.discriminator == "CERTIFICATE" {
      certificates.append(try AuthorityCertificate(der: document.derBytes))
    }
    guard !certificates.isEmpty else {
      throw TimeStampError(
        .malformed, "There is no certificate (-----BEGIN CERTIFICATE-----) where one is expected.")
    }
    return certificates
  }

  /// The certificate as PEM, with a line feed at its end.
  public var pem: String { PEMDocument(type: "CERTIFICATE", derBytes: der).pemString + "\n" }

  /// Whom it is for, as a distinguished name.
  public var subject: String { "\(parsed.subject)" }

  /// Who vouches for it, as a distinguished name.
  public var issuer: String { "\(parsed.issuer)" }

  public static func == (a: Self, b: Self) -> Bool { a.fingerprint == b.fingerprint }

  public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  /// What to call it in messages.
  var name: String { "the certificate of \(subject) (SHA-256 \(fingerprint.hex.prefix(16))…)" }

  /// Whether it was valid at a time.
  func isValid(at moment: TimeStampMoment) -> Bool {
    let at = Double(moment.unixSeconds)
    return parsed.notValidBefore.timeIntervalSince1970 <= at
      && at <= parsed.notValidAfter.timeIntervalSince1970
  }

  /// From when until when it is valid, for messages.
  var validity: String { "\(parsed.notValidBefore) to \(parsed.notValidAfter)" }
}
