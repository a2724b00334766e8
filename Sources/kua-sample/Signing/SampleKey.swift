import Crypto

/// An invented actor's Ed25519 key: it follows from the sample's seed, the origin and the actor, and so is
/// no secret at all.
///
/// Swift Crypto signs as RFC 8032 has it on Linux, so that equal seeds give equal bytes; on Apple's systems
/// its signatures hold random bits.
struct SampleKey {
  /// `<origin>/<the 26 characters of the actor's reference>`.
  let name: String
  /// The first four bytes of SHA-256(name ‖ 0A ‖ 01 ‖ public key), in hexadecimal.
  let id: String
  private let key: Curve25519.Signing.PrivateKey

  init(of actor: Reference, origin: String, seed: UInt64) {
    name = "\(origin)/\(actor.characters)"
    let material = Array("kua-sample key\n\(seed)\n\(name)\n".utf8)
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: SHA256.hash(data: material)) else {
      preconditionFailure("any 32 bytes are an Ed25519 key")
    }
    self.key = key
    let named = Array(name.utf8) + [10, 1] + key.publicKey.rawRepresentation
    var id: [UInt8] = []
    for byte in SHA256.hash(data: named).prefix(4) { id.write(hexadecimal: UInt64(byte), digits: 2) }
    self.id = String(decoding: id, as: UTF8.self)
  }

  /// The public key as a C2SP verifier key.
  var verifierKey: String { "\(name)+\(id)+\(Base64.standard.text([1] + key.publicKey.rawRepresentation))" }

  /// The private key as its file holds it.
  var privateKey: String {
    "PRIVATE+KEY+\(name)+\(id)+\(Base64.standard.text([1] + key.rawRepresentation))\n"
  }

  /// The key's id and its signature over a message, as the attribute `signature` has them.
  func signature(over message: [UInt8]) -> String {
    guard let signature = try? key.signature(for: message) else {
      preconditionFailure("an Ed25519 key signs any message")
    }
    return "\(id):\(Base64.url.text(Array(signature)))"
  }
}
