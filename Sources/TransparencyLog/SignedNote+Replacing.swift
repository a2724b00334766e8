extension SignedNote {
  /// The note with a signature in the place of those by the same key, or at its end where there is none.
  ///
  /// - Throws: `malformedNote` when there are too many.
  public func replacing(by signature: Signature) throws(NoteError) -> SignedNote {
    var kept = signatures
    let isSameKey = { (other: Signature) in
      other.keyID == signature.keyID && KeyName.same(other.name, signature.name)
    }
    guard let place = kept.firstIndex(where: isSameKey) else { return try adding(signature) }
    kept[place] = signature
    let rest = kept[(place + 1)...].filter { !isSameKey($0) }
    return try SignedNote(text: text, signatures: kept[...place] + rest)
  }
}
