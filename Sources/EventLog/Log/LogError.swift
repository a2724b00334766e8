/// Why the log could not be opened, read or appended to.
public struct LogError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; more kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code as a word, stable for programs.
    public let description: String

    /// There is no log at that place.
    public static let notALog = Code(description: "not-a-log")
    /// There is a log at that place already.
    public static let exists = Code(description: "exists")
    /// Stored bytes are not what a log holds.
    public static let damaged = Code(description: "damaged")
    /// The log is of another format than this program reads.
    public static let otherFormat = Code(description: "other-format")
    /// Someone else has moved the head: a second writer, or a file put back.
    public static let headMoved = Code(description: "head-moved")
    /// An earlier commit failed and it is not known whether it is in the log: nothing more is appended.
    public static let writerEnded = Code(description: "writer-ended")
    /// An entry is empty or longer than 65,535 bytes.
    public static let entryLength = Code(description: "entry-length")
    /// A batch has no entries.
    public static let emptyBatch = Code(description: "empty-batch")
    /// A position or size the log does not reach.
    public static let outOfRange = Code(description: "out-of-range")
    /// A checkpoint that can not be stored as one.
    public static let malformedCheckpoint = Code(description: "malformed-checkpoint")
    /// The index is not what this version writes, or damaged; it can be deleted and is then built anew.
    public static let indexDamaged = Code(description: "index-damaged")
  }

  /// The kind of fault.
  public let code: Code
  /// What was tried, what was wrong, where, and what to do.
  public let description: String
  /// The entry concerned, where it is one.
  public let position: Int?

  package init(_ code: Code, _ description: String, position: Int? = nil) {
    self.code = code
    self.description = description
    self.position = position
  }
}
