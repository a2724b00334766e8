public import TransparencyLog

/// Two checkpoints of one log of which neither extends the other, both as they were signed: evidence that whoever holds
/// the log's key has shown two histories.
public struct CheckpointFork: Error, Sendable, CustomStringConvertible {
  /// One of the two.
  public struct Side: Sendable {
    /// Where it came from: a file's name, a ledger, a witness's memory.
    public let source: String
    /// The signed note, as it is.
    public let note: String
    /// What it says.
    public let checkpoint: Checkpoint

    /// A side.
    public init(source: String, note: String, checkpoint: Checkpoint) {
      self.source = source
      self.note = note
      self.checkpoint = checkpoint
    }
  }

  /// The one of the smaller size, or the one known longer.
  public let first: Side
  /// The other.
  public let second: Side
  /// The root at the first one's size in the tree of the second; nil where it is not known, because all there was is a
  /// proof that does not hold.
  public let rootThere: Digest?
  /// The file in which both were kept; nil when they were not.
  public let keptIn: String?

  /// A fork.
  public init(first: Side, second: Side, rootThere: Digest?, keptIn: String? = nil) {
    self.first = first
    self.second = second
    self.rootThere = rootThere
    self.keptIn = keptIn
  }

  /// The same, kept in a file.
  func kept(in file: String) -> CheckpointFork {
    CheckpointFork(first: first, second: second, rootThere: rootThere, keptIn: file)
  }

  /// Whether the two exclude each other: both are of one size, or the tree of the second is known at the size of the
  /// first. Otherwise the proof may only be a wrong one.
  public var isConclusive: Bool { first.checkpoint.size == second.checkpoint.size || rootThere != nil }

  /// What is wrong, in a sentence with both sizes and roots.
  public var description: String {
    let (one, other) = (first.checkpoint, second.checkpoint)
    if one.size == other.size {
      return
        "\(first.source) and \(second.source) are two checkpoints of \(one.origin) of size \(one.size) with different "
        + "roots, \(one.root.base64) and \(other.root.base64): two histories were signed"
    }
    if let rootThere {
      return
        "\(first.source) has root \(one.root.base64) at size \(one.size), but in the tree of \(second.source) (size "
        + "\(other.size), root \(other.root.base64)) the root there is \(rootThere.base64): two histories were signed"
    }
    return
      "it is not proved that \(second.source) (size \(other.size), root \(other.root.base64)) extends \(first.source) "
      + "(size \(one.size), root \(one.root.base64)): the proof is wrong, or two histories were signed"
  }
}
