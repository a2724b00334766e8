/// What a log hands a witness to be cosigned: a checkpoint, and the proof that it extends what the witness saw last
/// (C2SP tlog-witness, the body of `add-checkpoint`).
///
///     old 20852014                        the size the witness is thought to have seen last
///     <base64 hash>                       none or more: the consistency proof from there, in the RFC's order
///
///     <the checkpoint with the log's signature, as it was issued>
///
/// From size 0 there is nothing to prove and no hash.
public struct CosignatureRequest: Hashable, Sendable {
  /// The size the proof begins at.
  public let oldSize: UInt64
  /// The consistency proof; at most 63 hashes.
  public let hashes: [Digest]
  /// The signed checkpoint.
  public let checkpoint: SignedNote

  /// How the first line begins.
  static let opening = "old "

  /// A request from its parts.
  public init(oldSize: UInt64, hashes: [Digest], checkpoint: SignedNote) {
    self.oldSize = oldSize
    self.hashes = hashes
    self.checkpoint = checkpoint
  }

  /// The text form.
  public var text: String {
    hashes.reduce(into: Self.opening + "\(oldSize)\n") { $0 += $1.base64 + "\n" } + "\n"
      + checkpoint.serialized
  }

  /// Whether a text begins as a request does.
  public static func isBegun(by text: String) -> Bool { text.utf8.starts(with: opening.utf8) }

  /// Reads the text form. Nothing is verified yet.
  ///
  /// - Throws: `malformedFile`, naming the line.
  public init(parsing text: String) throws(ProofError) {
    var lines = ProofLines(text, of: "request")
    let first = try lines.next()
    guard first.starts(with: Self.opening.utf8), let oldSize = StrictDecimal.parse(first.dropFirst(4)) else {
      throw lines.fault("is not 'old' and a size")
    }
    let hashes = try lines.hashes()
    self.init(oldSize: oldSize, hashes: hashes, checkpoint: try lines.checkpoint())
  }

  /// The proof, for the checkpoint's size.
  /// - Throws: what ``Checkpoint/init(parsing:)`` throws.
  public func proof() throws(NoteError) -> ConsistencyProof {
    try ConsistencyProof(from: oldSize, to: Checkpoint(parsing: checkpoint.text).size, hashes: hashes)
  }
}
