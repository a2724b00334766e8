internal import Crypto

/// An Ed25519 private key under a name, for one kind of signature.
///
/// Its file is `PRIVATE+KEY+name+keyid+base64(type ‖ seed)`, the key id being that of the public key. It
/// never appears in a description.
struct SigningKey: Sendable {
  let verifierKey: VerifierKey
  private let key: Curve25519.Signing.PrivateKey

  private static let prefix = "PRIVATE+KEY+"

  init(seed: [UInt8], name: String, kind: VerifierKey.Kind) throws(NoteError) {
    guard seed.count == 32 else {
      throw NoteError(.malformedKey, "An Ed25519 seed has 32 bytes, not \(seed.count).")
    }
    do {
      key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    } catch {
      throw NoteError(.malformedKey, "The seed is not an Ed25519 private key.")
    }
    verifierKey = try VerifierKey(name: name, kind: kind, publicKey: Array(key.publicKey.rawRepresentation))
  }

  init(parsing text: String, kind: VerifierKey.Kind) throws(NoteError) {
    var body = text.utf8[...]
    if body.last == 0x0A { body = body.dropLast() }
    guard body.starts(with: Self.prefix.utf8), let rest = String(body.dropFirst(Self.prefix.utf8.count))
    else { throw NoteError(.malformedKey, "A private key begins with \(Self.prefix).") }
    let parsed = try KeyText(parsing: rest, what: "private key")
    guard parsed.kind == kind else {
      throw NoteError(
        .malformedKey,
        "The private key of \(parsed.name) is of type \(parsed.kind.rawValue), "
          + "not \(kind.rawValue).")
    }
    try self.init(seed: parsed.key, name: parsed.name, kind: kind)
    guard verifierKey.keyID == parsed.keyID else {
      throw NoteError(
        .malformedKey, "The key id in the private key of \(parsed.name) is not that of the key.")
    }
  }

  var privateKeyText: String {
    let text = KeyText(
      name: verifierKey.name, keyID: verifierKey.keyID, kind: verifierKey.kind,
      key: Array(key.rawRepresentation))
    return Self.prefix + text.text + "\n"
  }

  func sign(_ message: [UInt8]) throws(NoteError) -> [UInt8] {
    do {
      return Array(try key.signature(for: message))
    } catch {
      throw NoteError(.signingFailed, "The key \(verifierKey.name) could not sign: \(error).")
    }
  }
}
