public import TransparencyLog

/// A checkpoint that was shown to someone: from then on the log must extend it.
public struct ReleasedCheckpoint: Sendable {
  /// Which log, how many entries, what root.
  public let checkpoint: Checkpoint
  /// The signed note (C2SP), verbatim.
  public let note: String

  /// How many entries it speaks of.
  public var size: Int { Int(checkpoint.size) }

  init(checkpoint: Checkpoint, note: String) {
    self.checkpoint = checkpoint
    self.note = note
  }

  /// A note that must be a checkpoint signed by a log's key.
  /// - Throws: `NoteError`, which says what is wrong with it.
  init(_ note: String, signedBy key: VerifierKey) throws(NoteError) {
    self.init(checkpoint: try Checkpoint.open(note: note, with: [key]).checkpoint, note: note)
  }
}

/// The checkpoint that may be shown of a ledger now.
public enum ShownCheckpoint: Sendable {
  /// The newest one, which is released.
  case newest(ReleasedCheckpoint)
  /// One released earlier, for the newest can not be released here.
  case earlier(ReleasedCheckpoint, because: String)
  /// None: nothing was released, and nothing can be here.
  case none(because: String)

  /// The checkpoint, if there is one to show.
  public var released: ReleasedCheckpoint? {
    switch self {
    case .newest(let released), .earlier(let released, _): released
    case .none: nil
    }
  }

  /// Why it is not the newest one; nil when it is.
  public var reason: String? {
    switch self {
    case .newest: nil
    case .earlier(_, let reason), .none(let reason): reason
    }
  }
}

/// How a log stands to the last checkpoint that was shown.
public enum ReleasedStanding: Sendable {
  /// The log extends it; its size.
  case extended(size: Int)
  /// It does not, or the file is damaged; nothing is written until that is set right.
  case broken(because: String)
  /// None was ever shown.
  case neverReleased
  /// This user may not look into `keys/`.
  case unknown
}
