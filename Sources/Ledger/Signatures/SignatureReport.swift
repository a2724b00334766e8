public import Rulebook

/// What checking the signatures of a log has shown.
public struct SignatureReport: Sendable {
  /// One entry whose signatures are not right.
  public struct Fault: Sendable {
    /// The entry's position.
    public let position: Int
    /// The code (SIG-01 to SIG-06), what is wrong, and what to do.
    public let finding: Finding

    /// A sentence for people that names the place.
    public var message: String { "entry \(position): \(finding.code): \(finding.message)" }
  }

  /// How many signatures were checked.
  public internal(set) var signatures = 0
  /// How many entries carry them.
  public internal(set) var entries = 0
  /// What was found, in the order of positions.
  public internal(set) var faults: [Fault] = []
  /// Whether there was more than is listed.
  public internal(set) var isTruncated = false
  /// Whether the log was read: false when its file is damaged so that it can not be.
  public internal(set) var isChecked = true

  /// A report on nothing.
  init() {}

  /// Adds what was found in a later part of the log.
  mutating func add(_ other: SignatureReport, limit: Int) {
    signatures += other.signatures
    entries += other.entries
    let room = max(0, limit - faults.count)
    isTruncated = isTruncated || other.isTruncated || other.faults.count > room
    faults += other.faults.prefix(room)
  }
}
