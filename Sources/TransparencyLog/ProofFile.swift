/// A proof that stands on its own: an inclusion proof and the signed checkpoint it leads to, in one text
/// file (C2SP tlog-proof v1, a draft).
///
///     c2sp.org/tlog-proof@v1
///     extra <base64>                      left out when there is none; not covered by any signature
///     index <number>
///     <base64 hash>                       none or more, the leaf's sibling first
///
///     <the checkpoint with its signatures, as it was issued>
///
/// Whoever has the entry, the log's key and this file needs nothing else, and no network:
///
///     let proof = try ProofFile(parsing: text)
///     let opened = try proof.verify(leafHash: MerkleTree.leafHash(of: entry), with: [logKey])
public struct ProofFile: Hashable, Sendable {
  /// Anything the application wants to go with the proof; nothing vouches for it.
  public let extra: [UInt8]?
  /// The entry's place in the log.
  public let index: UInt64
  /// The inclusion proof, the leaf's sibling first; at most 63.
  public let hashes: [Digest]
  /// The signed checkpoint.
  public let checkpoint: SignedNote

  /// The first line.
  static let header = "c2sp.org/tlog-proof@v1"

  /// Whether a text begins as a proof file does.
  public static func isBegun(by text: String) -> Bool { text.utf8.starts(with: header.utf8) }

  /// A proof file from its parts.
  public init(extra: [UInt8]? = nil, index: UInt64, hashes: [Digest], checkpoint: SignedNote) {
    self.extra = extra
    self.index = index
    self.hashes = hashes
    self.checkpoint = checkpoint
  }

  /// The text form.
  public var text: String {
    var text = Self.header + "\n"
    if let extra { text += "extra \(Base64.encode(extra))\n" }
    text += "index \(index)\n"
    for hash in hashes { text += hash.base64 + "\n" }
    return text + "\n" + checkpoint.serialized
  }

  /// Reads the text form. Nothing is verified yet.
  ///
  /// - Throws: `malformedFile`, naming the line.
  public init(parsing text: String) throws(ProofError) {
    var lines = ProofLines(text, of: "proof")
    guard try lines.next().elementsEqual(Self.header.utf8) else { throw lines.fault("is not \(Self.header)") }
    var current = try lines.next()
    var extra: [UInt8]?
    if current.starts(with: "extra ".utf8) {
      extra = Base64.decode(current.dropFirst(6))
      guard extra != nil else { throw lines.fault("is not base64 after 'extra'") }
      current = try lines.next()
    }
    guard current.starts(with: "index ".utf8), let index = StrictDecimal.parse(current.dropFirst(6))
    else { throw lines.fault("is not 'index' and a decimal number") }
    let hashes = try lines.hashes()
    self.init(extra: extra, index: index, hashes: hashes, checkpoint: try lines.checkpoint())
  }

  /// Checks everything: the checkpoint's signatures, then that the entry is in its tree.
  ///
  /// - Parameters:
  ///   - leafHash: the leaf hash of the entry, computed by the caller from the entry's bytes.
  ///   - keys: the keys the caller trusts; see ``Checkpoint/open(note:with:)-(String,_)``.
  /// - Throws: ``NoteError`` when the checkpoint is not to be believed, ``ProofError`` when the entry is not
  ///   in its tree at ``index``.
  public func verify(leafHash: Digest, with keys: [VerifierKey]) throws -> OpenedCheckpoint {
    let opened = try Checkpoint.open(checkpoint, with: keys)
    let proof = InclusionProof(index: index, size: opened.checkpoint.size, hashes: hashes)
    try proof.verify(leafHash: leafHash, root: opened.checkpoint.root)
    return opened
  }
}
