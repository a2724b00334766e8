import IncidentEvents
import TransparencyLog

/// The signatures of one entry, with the arithmetic done ahead for the keys known by then: a check takes some fifty
/// microseconds, and needs nothing of what the ledger knows but the key.
struct CheckedSignatures: Sendable {
  let message: SignedMessage
  /// For each signature the public keys it was checked with, and whether it is theirs.
  private var results: [[(publicKey: [UInt8], isValid: Bool)]]

  /// The signatures of a message, not checked yet.
  init(_ message: SignedMessage) {
    self.message = message
    results = message.signatures.map { _ in [] }
  }

  /// The signatures of a message, checked with the keys that have their ids.
  init(_ message: SignedMessage, candidates: KeyDirectory) {
    self.init(message)
    for (at, signature) in message.signatures.enumerated() {
      for holder in candidates.holders(of: signature.keyID) {
        results[at].append((holder.key.publicKey, holder.key.isValid(signature.bytes, over: message.bytes)))
      }
    }
  }

  /// Whether the signature at an index is a key's.
  func isValid(_ index: Int, by key: VerifierKey) -> Bool {
    if let known = results[index].first(where: { $0.publicKey == key.publicKey }) { return known.isValid }
    return key.isValid(message.signatures[index].bytes, over: message.bytes)
  }
}
