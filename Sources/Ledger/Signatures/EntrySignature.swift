import TransparencyLog
import Vault

/// One signature of an entry's `signature` attribute: `<key id, 8 hexadecimal digits>:<base64url of 64 bytes>`.
public struct EntrySignature: Sendable, Hashable, CustomStringConvertible {
  /// The id of the key that made it, as in the key's text (C2SP).
  public let keyID: UInt32
  /// Ed25519, 64 bytes.
  public let bytes: [UInt8]

  /// The most signatures that one entry carries.
  public static let maximumCount = 3

  init(keyID: UInt32, bytes: [UInt8]) {
    self.keyID = keyID
    self.bytes = bytes
  }

  /// Reads one signature; nil when the text is none.
  init?(_ text: some BidirectionalCollection<UInt8>) {
    let text = Array(text)
    guard text.count == 95, text[8] == UInt8(ascii: ":"), let id = Hex.decode(text[..<8]),
      let bytes = Base64URL.decode(text[9...]), bytes.count == 64
    else { return nil }
    self.init(keyID: id.reduce(0) { $0 << 8 | UInt32($1) }, bytes: bytes)
  }

  /// Reads the attribute's text: one to three signatures, one space apart; nil when it is not that.
  public static func all(in attribute: String) -> [EntrySignature]? { all(in: Array(attribute.utf8)) }

  static func all(in attribute: [UInt8]) -> [EntrySignature]? {
    let texts = attribute.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard 1...maximumCount ~= texts.count else { return nil }
    var signatures: [EntrySignature] = []
    for text in texts {
      guard let signature = EntrySignature(text) else { return nil }
      signatures.append(signature)
    }
    return signatures
  }

  /// The written form.
  public var description: String { "\(Self.text(ofKeyID: keyID)):\(Base64URL.encode(bytes))" }

  /// A key id as written: eight hexadecimal digits.
  package static func text(ofKeyID id: UInt32) -> String {
    Hex.encode([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: id >> $0) })
  }
}
