public import TransparencyLog

/// What a verification is to check beyond the log's own consistency.
public struct VerificationOptions: Sendable {
  /// The log's key: the checkpoint's signature is checked with it, and its name is the origin.
  public var key: VerifierKey?
  /// The origin the checkpoint must have; nil for that of the key.
  public var origin: String?
  /// The origin and key in force for a checkpoint of a size, where they have changed: asked once every entry was
  /// inspected. Nil, or no answer, leaves ``key`` and ``origin`` in force throughout.
  public var authority: (@Sendable (_ size: Int) -> Authority?)?
  /// Reads the recorded time (milliseconds since 1970-01-01T00:00:00Z) out of an entry; nil leaves the head's
  /// last recorded time unchecked.
  public var recordedTime: (@Sendable (RawSpan) throws -> Int64)?
  /// Called for every entry that could be read, on several threads and in no order; what it throws becomes a
  /// ``Damage/Kind/content(position:)``.
  public var inspect: (@Sendable (_ position: Int, _ entry: RawSpan) throws -> Void)?
  /// Called for every time stamp over a released checkpoint; what it throws becomes a
  /// ``Damage/Kind/timeStamp(size:)``.
  public var timeStamp: (@Sendable (_ stamp: StoredTimeStamp, _ checkpoint: Checkpoint) throws -> Void)?
  /// How many findings are listed at most.
  public var maximumFindings = 100
  /// How many entries are checked at the same time, in tasks; nil for one a processor.
  public var concurrency: Int?

  /// Whose signature a checkpoint must have.
  public struct Authority: Sendable {
    /// The checkpoint's origin.
    public let origin: String
    /// The key that signs for it.
    public let key: VerifierKey

    /// An origin and its key.
    public init(origin: String, key: VerifierKey) {
      self.origin = origin
      self.key = key
    }
  }

  /// The options that check the log against itself.
  public init() {}
}
