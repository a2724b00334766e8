/// A tree head: which log, how many entries, what root (C2SP tlog-checkpoint v1).
///
/// Its text, the text of a signed note, is three lines and perhaps more:
///
///     example.com/behind-the-sofa                      the origin, which names the log and its key
///     20852163                                         the size
///     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=     the root, base64
///
/// Lines after these are extensions, not empty and without meaning here; they are kept, since signatures
/// cover them. A log never signs two checkpoints of which neither extends the other.
public struct Checkpoint: Sendable {
  /// The log's name: not empty, one line.
  public let origin: String
  /// How many entries the tree has, at most ``MerkleTree/maximumSize``.
  public let size: UInt64
  /// The root of the tree.
  public let root: Digest
  /// The lines after the root, without their newlines.
  public let extensions: [String]

  /// A checkpoint from its parts.
  ///
  /// - Throws: `malformedCheckpoint` when the origin or an extension is empty or has control characters, the
  ///   size is too large, or the size is 0 and the root not that of the empty tree.
  public init(
    origin: String, size: UInt64, root: Digest, extensions: [String] = []
  ) throws(NoteError) {
    for line in [origin] + extensions {
      guard !line.isEmpty, line.utf8.allSatisfy({ $0 >= 0x20 }) else {
        throw NoteError(
          .malformedCheckpoint, "The lines of a checkpoint are not empty and have no control characters.")
      }
    }
    guard size <= MerkleTree.maximumSize else {
      throw NoteError(.malformedCheckpoint, "A log has at most 2^63 − 1 entries, not \(size).")
    }
    guard size > 0 || root == MerkleTree.emptyRoot else {
      throw NoteError(.malformedCheckpoint, "The root of an empty log is not \(root).")
    }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// Reads a checkpoint's text, such as that of a ``SignedNote``.
  ///
  /// - Throws: `malformedCheckpoint`, naming the line.
  public init(parsing text: String) throws(NoteError) {
    guard text.utf8.last == 0x0A else {
      throw NoteError(.malformedCheckpoint, "A checkpoint ends with a newline.")
    }
    let lines = text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count >= 3 else {
      throw NoteError(.malformedCheckpoint, "A checkpoint has three lines, this one \(lines.count).")
    }
    guard let size = StrictDecimal.parse(lines[1]) else {
      throw NoteError(
        .malformedCheckpoint, "Line 2 of the checkpoint is not a size: a decimal number below 2^63.")
    }
    guard let root = Digest(base64: lines[2]) else {
      throw NoteError(.malformedCheckpoint, "Line 3 of the checkpoint is not a root: 32 bytes in base64.")
    }
    let words = ([lines[0]] + lines[3...]).compactMap { String($0) }
    guard words.count == lines.count - 2 else {
      throw NoteError(.malformedCheckpoint, "The checkpoint is not UTF-8.")
    }
    try self.init(origin: words[0], size: size, root: root, extensions: Array(words.dropFirst()))
  }

  /// The text form: every line with its newline.
  public var text: String {
    extensions.reduce(into: "\(origin)\n\(size)\n\(root.base64)\n") { $0 += $1 + "\n" }
  }

  /// The signed note of this checkpoint.
  ///
  /// - Parameter signers: the log's key, whose name is the origin; where one key follows another, both.
  /// - Throws: `wrongOrigin` when a key is another log's.
  public func signed(by signers: NoteSigner...) throws(NoteError) -> String {
    try signed(by: signers)
  }

  /// The same for a list of signers.
  public func signed(by signers: [NoteSigner]) throws(NoteError) -> String {
    var signatures: [SignedNote.Signature] = []
    for signer in signers {
      guard KeyName.same(signer.verifierKey.name, origin) else {
        throw NoteError(
          .wrongOrigin, "The key of \(signer.verifierKey.name) does not sign for the log \(origin).")
      }
      signatures.append(try signer.sign(text))
    }
    return try SignedNote(text: text, signatures: signatures).serialized
  }
}

extension Checkpoint: Hashable {
  /// Whether both have the same text, byte for byte.
  public static func == (a: Checkpoint, b: Checkpoint) -> Bool {
    a.size == b.size && a.root == b.root && KeyName.same(a.text, b.text)
  }

  /// Hashes size and root.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(root)
  }
}
