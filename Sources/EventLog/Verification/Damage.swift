public import TransparencyLog

/// One thing found wrong with a log, with its place.
public struct Damage: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and where.
  public enum Kind: Hashable, Sendable {
    /// The entry's bytes are not those the tree was built over: its leaf hash stands confirmed.
    case entry(position: Int)
    /// The stored leaf hash is not the entry's: the tree confirms the entry's bytes.
    case leafHash(position: Int)
    /// Entry and leaf hash do not belong together, and nothing tells which of them is wrong.
    case entryOrLeafHash(position: Int)
    /// The stored length of an entry: what follows does not fill its place exactly.
    case length(position: Int)
    /// A bundle that is missing, too short, or has bytes after its last entry.
    case bundle(number: Int)
    /// A tail row that is missing or is no row.
    case tail(position: Int)
    /// One hash of a stored tile; it stands for the entries of the range.
    case tile(level: Int, index: Int, hash: Int, entries: Range<Int>)
    /// A tile that is missing or has not as many hashes as the log's size says.
    case tileForm(level: Int, index: Int)
    /// A row that should not be there, by its table's name.
    case strayRow(table: String)
    /// The head row as a whole.
    case head
    /// The frontier in the head is not that of the entries.
    case headFrontier
    /// The last recorded time in the head is not the last entry's.
    case headLastRecorded
    /// The head's checkpoint has another origin, size or root, or is none.
    case checkpoint
    /// The signature on the head's checkpoint.
    case checkpointSignature
    /// A released checkpoint of that size.
    case releasedCheckpoint(size: Int)
    /// A time stamp over the released checkpoint of that size.
    case timeStamp(size: Int)
    /// What the caller's own check said of an entry.
    case content(position: Int)
    /// A page of the storage's file, by its number; nil where it is no single one.
    case page(Int?)
    /// The storage itself failed to give what it holds.
    case file
  }

  /// What is wrong, and where.
  public let kind: Kind
  /// A sentence for people that names the place.
  public let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The position of the first entry concerned; nil where it is no single one.
  public var position: Int? {
    switch kind {
    case .entry(let position), .leafHash(let position), .entryOrLeafHash(let position),
      .length(let position), .tail(let position), .content(let position):
      position
    case .bundle(let number): number * Bundle.width
    case .tile(_, _, _, let entries): entries.lowerBound
    default: nil
    }
  }

  /// The message.
  public var description: String { message }
}

/// What verifying a log has shown.
public struct VerificationReport: Sendable {
  /// How many entries the log has; where its head can not be read, as many as its rows make up.
  public let size: Int
  /// The root computed from the entries' bytes alone; nil when entries are missing.
  public let root: Digest?
  /// The checkpoint of the head as text and signatures; nil when there is none.
  public let checkpoint: String?
  /// The key the checkpoint's signature was checked with; nil when none was given.
  public let key: VerifierKey?
  /// Whether the entries could be read: false when the file's pages are damaged so that none were looked at.
  public var isReadable = true
  /// How many entries, bundles and tiles were checked.
  public let checked: Checked
  /// What was found, entries first, in the order of positions.
  public let damages: [Damage]
  /// Whether there was more damage than is listed.
  public let isTruncated: Bool

  /// Counts of what was checked.
  public struct Checked: Hashable, Sendable {
    /// Entries whose leaf hash was computed anew.
    public var entries = 0
    /// Bundles read.
    public var bundles = 0
    /// Tiles compared.
    public var tiles = 0
    /// Released checkpoints compared.
    public var releasedCheckpoints = 0
    /// Time stamps over them.
    public var timeStamps = 0
  }

  /// Whether nothing was found wrong.
  public var isSound: Bool { damages.isEmpty }
}
