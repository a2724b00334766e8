public import IncidentEvents

/// The key that the values recorded by one body lie under: no one else's key opens them.
///
/// Its file is `KUA-BODY-KEY+body:…+base64`; it is the body's to keep, apart from the ledger.
public struct BodyKey: Sendable, CustomStringConvertible {
  /// The body whose key it is.
  public let body: Reference
  /// Wraps the data keys.
  let wrapping: Secret
  /// What the vault knows the key by; tells nothing of it.
  let check: [UInt8]
  private let secret: Secret

  private static let kind = "KUA-BODY-KEY"

  /// A new key for a body.
  public init(for body: Reference) { self.init(body, Secret()) }

  /// The key of a body in a synthetic ledger, which follows from 32 bytes of seed.
  public init(for body: Reference, seed: [UInt8]) throws(VaultError) {
    var text: [UInt8] = []
    body.appendText(to: &text)
    self.init(
      body, try Self.secret(seed: seed).derived("kua body key \(String(decoding: text, as: UTF8.self))"))
  }

  /// Reads the text of a key file.
  ///
  /// - Throws: ``VaultError/Code/malformedKey``.
  public init(parsing text: String) throws(VaultError) {
    let text = try KeyText(parsing: text, kind: Self.kind, parts: 1)
    guard let body = Reference(String(text.parts[0])), body.kind == .body else {
      throw VaultError(.malformedKey, "A body's key names its body after \(Self.kind)+; this one names none.")
    }
    self.init(body, text.secret)
  }

  private init(_ body: Reference, _ secret: Secret) {
    self.body = body
    self.secret = secret
    wrapping = secret.derived("kua body key wrapping v1")
    check = secret.derived("kua body key check v1").bytes
  }

  /// The text of the key's file. Secret.
  public var text: String { KeyText.write(kind: Self.kind, parts: ["\(body)"], secret) }

  /// The body, and nothing of the key.
  public var description: String { "key of \(body)" }

  /// 32 bytes of seed as a secret.
  static func secret(seed: [UInt8]) throws(VaultError) -> Secret {
    guard seed.count == Secret.byteCount else {
      throw VaultError(.malformedKey, "A seed has 32 bytes, not \(seed.count).")
    }
    return Secret(seed)
  }
}
