public import TransparencyLog

/// What salvaging a log has brought, and what is missing.
public struct SalvageReport: Sendable {
  /// Why an entry is missing.
  public enum Reason: String, Sendable {
    /// Its bytes are not those that the tree was built over.
    case changed = "bytes changed"
    /// No page that was found holds it.
    case lost = "page lost"
  }

  /// A signed state of the log that verified.
  public struct Anchor: Sendable {
    /// The log's name.
    public let origin: String
    /// How many entries the log had.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// Where the signed note was found.
    public let source: String
  }

  /// The newest signed state that verified with the key; nil when there is none, and nothing can be verified.
  public let anchor: Anchor?
  /// The key it was verified with; nil when none was known.
  public let key: VerifierKey?
  /// The positions written, each verified up to a signed root.
  public let written: [Range<Int>]
  /// The positions below the anchor's size that are not there, with why.
  public let missing: [(positions: Range<Int>, reason: Reason)]
  /// The positions that can be read, while nothing signed vouches for them.
  public let unverified: [Range<Int>]
  /// Pages of the file that the disk could not give.
  public let unreadablePages: Int

  /// How many entries were written.
  public var writtenCount: Int { written.reduce(0) { $0 + $1.count } }
  /// How many entries are missing.
  public var missingCount: Int { missing.reduce(0) { $0 + $1.positions.count } }
  /// How many entries can be read and not be verified.
  public var unverifiedCount: Int { unverified.reduce(0) { $0 + $1.count } }
  /// Whether every entry of the newest signed state was written and nothing else was found.
  public var isComplete: Bool { anchor != nil && missing.isEmpty && unverified.isEmpty }
}

/// Positions gathered in ascending order, as runs.
struct PositionRuns {
  private(set) var runs: [Range<Int>] = []

  /// Adds a position above all before.
  mutating func add(_ position: Int) {
    if let last = runs.last, last.upperBound == position {
      runs[runs.count - 1] = last.lowerBound..<position + 1
    } else {
      runs.append(position..<position + 1)
    }
  }
}
