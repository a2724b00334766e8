internal import Crypto

/// A public key that signs notes under a name (C2SP signed-note, "verifier key").
///
/// Its text is `name+keyid+base64(type ‖ key)`. The key id, four bytes in hexadecimal, is the beginning of
/// `SHA-256(name ‖ 0A ‖ type ‖ key)`; name and key id together say which key made a signature.
///
///     example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
public struct VerifierKey: Sendable, CustomStringConvertible {
  /// What the key signs; the raw value is the type byte of its text.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Ed25519 over the note's text: a log's own key.
    case ed25519 = 0x01
    /// Ed25519 over a checkpoint and a time (C2SP tlog-cosignature v1): a witness's key.
    case cosignature = 0x04
  }

  /// The key's name: not empty, without spaces and `+`.
  public let name: String
  /// What the key signs.
  public let kind: Kind
  /// The Ed25519 public key, 32 bytes.
  public let publicKey: [UInt8]
  /// The key id, read as a big-endian number.
  public let keyID: UInt32

  /// A key from its parts.
  ///
  /// - Throws: `malformedKey` when the name is not one a key may have or the key is not 32 bytes.
  public init(name: String, kind: Kind, publicKey: [UInt8]) throws(NoteError) {
    guard KeyName.isValid(name) else {
      throw NoteError(.malformedKey, "A key's name is not empty and has no spaces and no '+'.")
    }
    guard publicKey.count == 32 else {
      throw NoteError(.malformedKey, "An Ed25519 key has 32 bytes, not \(publicKey.count).")
    }
    self.name = name
    self.kind = kind
    self.publicKey = publicKey
    self.keyID = Self.keyID(name: name, kind: kind, publicKey: publicKey)
  }

  /// Reads the text form.
  ///
  /// - Throws: `malformedKey`, also when the key id in the text is not that of the name and key.
  public init(parsing text: String) throws(NoteError) {
    let parsed = try KeyText(parsing: text, what: "verifier key")
    try self.init(name: parsed.name, kind: parsed.kind, publicKey: parsed.key)
    guard keyID == parsed.keyID else {
      throw NoteError(.malformedKey, "The key id in the verifier key of \(name) is not that of the key.")
    }
  }

  /// The text form.
  public var description: String {
    KeyText(name: name, keyID: keyID, kind: kind, key: publicKey).text
  }

  /// The first four bytes of `SHA-256(name ‖ 0A ‖ type ‖ key)`.
  static func keyID(name: String, kind: Kind, publicKey: [UInt8]) -> UInt32 {
    let digest = fingerprint(name: name, kind: kind, publicKey: publicKey)
    return digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether `signature`, what follows the key id on a signature line, is this key's over `text`.
  public func isValid(_ signature: [UInt8], for text: String) -> Bool {
    switch kind {
    case .ed25519:
      return isValidEd25519(signature, for: Array(text.utf8))
    case .cosignature:
      guard let cosignature = Cosignature(signature) else { return false }
      return isValidEd25519(
        cosignature.signature, for: Cosignature.message(text: text, time: cosignature.time))
    }
  }

  func isValidEd25519(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard signature.count == 64,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    else { return false }
    return key.isValidSignature(signature, for: message)
  }
}

extension VerifierKey: Hashable {
  /// Whether both are the same key for the same use under the same name, byte for byte.
  public static func == (a: VerifierKey, b: VerifierKey) -> Bool {
    a.kind == b.kind && a.publicKey == b.publicKey && KeyName.same(a.name, b.name)
  }

  /// Hashes the key id, which covers name, type and key.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(keyID)
  }
}

/// The shared text form of keys: `name+keyid+base64(type ‖ key)`.
struct KeyText {
  let name: String
  let keyID: UInt32
  let kind: VerifierKey.Kind
  /// 32 bytes: a public key, or a private key's seed.
  let key: [UInt8]

  init(name: String, keyID: UInt32, kind: VerifierKey.Kind, key: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.kind = kind
    self.key = key
  }

  init(parsing text: String, what: String) throws(NoteError) {
    // The name has no '+'; the base64 may.
    let parts = text.utf8.split(
      separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let name = String(parts[0]) else {
      throw NoteError(.malformedKey, "A \(what) has the form name+keyid+base64.")
    }
    guard parts[1].count == 8, let id = Hex.decode(parts[1]) else {
      throw NoteError(.malformedKey, "The key id in a \(what) is eight lower-case hexadecimal digits.")
    }
    guard let bytes = Base64.decode(parts[2]), bytes.count == 33 else {
      throw NoteError(.malformedKey, "A \(what) ends with the base64 of a type byte and 32 key bytes.")
    }
    guard let kind = VerifierKey.Kind(rawValue: bytes[0]) else {
      throw NoteError(.malformedKey, "Keys of type \(bytes[0]) are not known, only 1 and 4.")
    }
    self.init(
      name: name, keyID: id.reduce(0) { $0 << 8 | UInt32($1) }, kind: kind, key: Array(bytes.dropFirst()))
  }

  var text: String {
    let id = Hex.encode((0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * UInt32($0))) })
    return "\(name)+\(id)+\(Base64.encode([kind.rawValue] + key))"
  }
}
