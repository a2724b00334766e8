/// Reads what the texts of proofs have in common: lines, then hashes up to an empty line, then a signed checkpoint.
struct ProofLines {
  private var rest: ArraySlice<UInt8>
  private var line = 0
  /// What the text is, for messages.
  private let what: String

  /// A tree of ``MerkleTree/maximumSize`` leaves is 63 levels high.
  static let maximumHashCount = 63

  init(_ text: String, of what: String) {
    rest = Array(text.utf8)[...]
    self.what = what
  }

  /// The next line, without its newline.
  mutating func next() throws(ProofError) -> ArraySlice<UInt8> {
    line += 1
    guard let end = rest.firstIndex(of: 0x0A) else { throw fault("is missing or has no newline") }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }

  /// The hashes of the lines up to an empty one.
  mutating func hashes() throws(ProofError) -> [Digest] {
    var hashes: [Digest] = []
    while true {
      let current = try next()
      if current.isEmpty { return hashes }
      guard let hash = Digest(base64: current) else { throw fault("is not a hash: 32 bytes in base64") }
      guard hashes.count < Self.maximumHashCount else { throw fault("is one hash too many") }
      hashes.append(hash)
    }
  }

  /// All that is left, a signed note.
  func checkpoint() throws(ProofError) -> SignedNote {
    do {
      return try SignedNote(parsing: Array(rest))
    } catch {
      throw ProofError(.malformedFile, "The checkpoint after line \(line) of the \(what): \(error)")
    }
  }

  /// What is wrong with the line read last.
  func fault(_ fault: String) -> ProofError {
    ProofError(.malformedFile, "Line \(line) of the \(what) \(fault).")
  }
}
