internal import SwiftASN1

/// An RFC 3161 time stamp as an authority answers a request: a `TimeStampResp` that was granted, read but not
/// believed yet.
///
/// Its parts are read strictly: DER alone, one signer, each signed attribute once. ``verify(_:nonce:trusting:)`` then
/// says whether it holds:
///
///     let stamp = try TimeStamp(parsing: bytes)
///     let verified = try stamp.verify(TimeStampImprint(of: checkpoint), trusting: authorities)
///     verified.time  // 2026-03-01T10:20:30Z
public struct TimeStamp: Sendable {
  /// The response's bytes, as they came.
  public let bytes: [UInt8]
  /// What the authority states; not to be believed before it is verified.
  public let statement: TimeStampInfo
  /// The certificates that came with it: hints, for a chain to an authority that is trusted for other reasons.
  public var certificates: [AuthorityCertificate] { signed.certificates }

  let signed: SignedStatement

  /// No response is longer; what is, is not read.
  public static let maximumByteCount = 1 << 20

  /// Reads a response.
  /// - Throws: ``TimeStampError``: `malformed`, `notGranted`, `unsupported`.
  public init(parsing bytes: [UInt8]) throws(TimeStampError) {
    guard bytes.count <= Self.maximumByteCount else {
      throw TimeStampError(
        .malformed,
        "The time stamp is \(bytes.count) bytes long, more than the \(Self.maximumByteCount) that are read.")
    }
    var response = try DERFields(parsing: bytes[...], "the time stamp's response")
    var status = try response.fields("the response's status")
    let granted = try status.value(Int.self, "the status")
    // Granted, or granted with changes: what was changed shows in the statement, which is checked below.
    guard granted == 0 || granted == 1 else {
      throw TimeStampError(.notGranted, Self.refusal(granted, &status))
    }
    _ = try status.optional(.sequence)
    _ = try status.optional(.bitString)
    try status.end()
    signed = try SignedStatement(response.any("the token"))
    try response.end()
    statement = try TimeStampInfo(parsing: signed.content)
    self.bytes = bytes
  }

  /// Why the authority refused, in its words where it has some (PKIFreeText).
  private static func refusal(_ status: Int, _ fields: inout DERFields) -> String {
    let names = [2: "rejection", 3: "waiting", 4: "revocation warning", 5: "revocation"]
    var words: [String] = []
    if let text = try? fields.optional(.sequence), var list = try? DERFields(text, "the text") {
      for node in list.all() {
        guard let word = try? ASN1UTF8String(derEncoded: node) else { continue }
        // Whoever answers may write what it likes: no control characters reach a terminal.
        words.append(String(String(word).unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
      }
    }
    return "The authority did not grant the time stamp: status \(status)"
      + (names[status].map { " (\($0))" } ?? "")
      + (words.isEmpty ? "." : ": \(words.joined(separator: "; ")).")
  }
}
