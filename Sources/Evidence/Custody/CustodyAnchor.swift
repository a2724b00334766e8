public import TransparencyLog

/// What a report is anchored in: the log's tree at a size, who vouches for it, and where its proofs are. All of it is
/// given by whoever makes the report; nothing is looked up or dated while it is made.
public struct CustodyAnchor: Sendable, Equatable {
  /// The log's origin, as in its checkpoint.
  public let origin: String
  /// The size the root is of, and the root.
  public let size: Int
  public let root: Digest
  /// The signed checkpoint (C2SP signed-note) of that size, where there is one.
  public let checkpoint: Checkpoint?
  /// The trusted time stamp over it, where there is one.
  public let timestamp: Timestamp?
  /// Where the inclusion proofs are; nil where none goes with the report.
  public let proofs: String?
  /// The program and its version.
  public let program: String

  /// A signed checkpoint: the log's key and its cosignatures.
  public struct Checkpoint: Sendable, Equatable {
    /// The name under which it goes with the report; nil where it does not.
    public let file: String?
    /// The log's verifier key (C2SP).
    public let logKey: String
    /// Who cosigned, in the order of the note.
    public let cosignatures: [Cosigned]
    /// Whether the cosignatures satisfy the policy; nil where there is no policy.
    public let isWitnessed: Bool?

    /// A signed checkpoint.
    public init(file: String?, logKey: String, cosignatures: [Cosigned] = [], isWitnessed: Bool? = nil) {
      self.file = file
      self.logKey = logKey
      self.cosignatures = cosignatures
      self.isWitnessed = isWitnessed
    }
  }

  /// One witness's cosignature.
  public struct Cosigned: Sendable, Equatable {
    /// The name of the witness's key.
    public let witness: String
    /// The id of the key: eight hexadecimal digits.
    public let keyID: String
    /// When it cosigned, in seconds since 1970.
    public let time: Int64

    /// One witness's cosignature.
    public init(witness: String, keyID: String, time: Int64) {
      self.witness = witness
      self.keyID = keyID
      self.time = time
    }
  }

  /// A trusted time stamp (RFC 3161).
  public struct Timestamp: Sendable, Equatable {
    /// Who issued it.
    public let authority: String
    /// When, in seconds since 1970.
    public let time: Int64
    /// The name under which it goes with the report; nil where it does not.
    public let file: String?

    /// A trusted time stamp.
    public init(authority: String, time: Int64, file: String?) {
      self.authority = authority
      self.time = time
      self.file = file
    }
  }

  /// An anchor.
  public init(
    origin: String, size: Int, root: Digest, checkpoint: Checkpoint? = nil, timestamp: Timestamp? = nil,
    proofs: String? = nil, program: String
  ) {
    self.origin = origin
    self.size = size
    self.root = root
    self.checkpoint = checkpoint
    self.timestamp = timestamp
    self.proofs = proofs
    self.program = program
  }
}
