public import IncidentEvents
internal import LMDB
internal import TransparencyLog

/// What the index keeps of one entry: the event's id and its tags, hashed.
public struct EntryKeys: Sendable {
  /// The event's id.
  public var id = EventID(high: 0, low: 0)
  /// The hash of each tag, once each; see ``hash(ofTag:)``.
  public private(set) var tags: [UInt64] = []

  /// Keys to be filled by ``Reader``.
  public init() {}

  /// Reads an entry's keys into `keys`, whose tags are empty. What it throws ends the indexing.
  public typealias Reader =
    @Sendable (_ entry: RawSpan, _ position: Int, _ keys: inout EntryKeys) throws -> Void

  /// Adds a tag by its text, such as `case:…`.
  public mutating func addTag(_ text: RawSpan) { addTag(hash: Self.hash(ofTag: text)) }

  /// Adds a tag by its hash.
  mutating func addTag(hash: UInt64) {
    for known in tags where known == hash { return }
    tags.append(hash)
  }

  /// Empties the tags and keeps their memory.
  mutating func removeAll() { tags.removeAll(keepingCapacity: true) }

  /// What tags are indexed by: the first eight bytes of SHA-256(text), as a big-endian number.
  static func hash(ofTag text: RawSpan) -> UInt64 {
    Digest.sha256(of: text).withBytes { $0.bigEndian64(at: 0) }
  }

  /// Reads the keys of an event.
  public static let ofEvent: Reader = { entry, position, keys in
    let event = try Event(entry, at: position)
    keys.id = event.id
    var hashes: [UInt64] = keys.tags
    event.forEachTag { text in
      let hash = EntryKeys.hash(ofTag: text)
      if !hashes.contains(hash) { hashes.append(hash) }
    }
    keys.tags = hashes
  }
}
