/// Why a proof could not be made, read or accepted.
public struct ProofError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; more kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code as a word, stable for programs.
    public let description: String

    /// The leaf is not in a tree of that size.
    public static let indexOutOfRange = Code(description: "index-out-of-range")
    /// The sizes are in the wrong order, or too large.
    public static let sizeOutOfRange = Code(description: "size-out-of-range")
    /// Nothing can be proved from the empty tree.
    public static let emptyTree = Code(description: "empty-tree")
    /// The proof has too few or too many hashes for the tree.
    public static let wrongLength = Code(description: "wrong-length")
    /// The hashes lead to a different root.
    public static let rootMismatch = Code(description: "root-mismatch")
    /// The text is not a proof file.
    public static let malformedFile = Code(description: "malformed-file")
  }

  /// The kind of fault.
  public let code: Code
  /// What was wrong, in a sentence, with the numbers concerned.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
