/// A known key that is shown to have signed a note.
public struct VerifiedSignature: Hashable, Sendable {
  /// The key.
  public let key: VerifierKey
  /// For a cosignature its time, in seconds since 1970-01-01T00:00:00Z.
  public let time: UInt64?
}

extension SignedNote {
  /// Checks the signatures against the keys the caller trusts.
  ///
  /// A line whose name and key id are not those of a known key is passed over: that is how witnesses and
  /// new keys come in without breaking anyone. A known key's signature must verify, every time it appears.
  ///
  /// - Returns: each known key that signed, once, in the order of the lines. Never empty.
  /// - Throws: `invalidSignature` when a known key's signature does not verify, `noKnownSignature` when none
  ///   is there, `ambiguousKey` when two different known keys share a name and key id.
  public func verified(by keys: [VerifierKey]) throws(NoteError) -> [VerifiedSignature] {
    var verified: [VerifiedSignature] = []
    for signature in signatures {
      let known = keys.filter { $0.keyID == signature.keyID && KeyName.same($0.name, signature.name) }
      guard let key = known.first else { continue }
      guard known.allSatisfy({ $0 == key }) else {
        throw NoteError(.ambiguousKey, "Two different known keys share the name and key id of \(key).")
      }
      guard key.isValid(signature.bytes, for: text) else {
        throw NoteError(.invalidSignature, "The signature of \(key.name) does not verify.")
      }
      guard !verified.contains(where: { $0.key == key }) else { continue }
      let time = key.kind == .cosignature ? Cosignature(signature.bytes)?.time : nil
      verified.append(VerifiedSignature(key: key, time: time))
    }
    guard !verified.isEmpty else {
      throw NoteError(.noKnownSignature, "None of the \(keys.count) known keys signed the note.")
    }
    return verified
  }
}
