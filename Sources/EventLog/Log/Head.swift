internal import LMDB
public import TransparencyLog

/// The newest state of a log: its size, tree, last recorded time and signed checkpoint.
///
/// Stored as the one row of the table `head`: `kua.log` and a version byte, size (u64), last recorded time
/// (i64), the number of frontier hashes (one byte) and the hashes, the checkpoint's length (u32) and bytes.
public struct Head: Hashable, Sendable {
  /// How many entries the log has.
  public let size: Int
  /// The tree's compact form: the roots of its complete subtrees.
  public let frontier: Frontier
  /// The tree's root.
  public let root: Digest
  /// The recorded time of the last entry, in milliseconds since 1970-01-01T00:00:00Z; 0 in an empty log.
  public let lastRecorded: Int64
  /// The signed note of the checkpoint of this size and root; empty in an empty log.
  public let checkpoint: String

  /// The head of a log without entries.
  static let empty = Head(frontier: Frontier(), root: MerkleTree.emptyRoot, lastRecorded: 0, checkpoint: "")

  init(frontier: Frontier, root: Digest, lastRecorded: Int64, checkpoint: String) {
    self.size = Int(frontier.size)
    self.frontier = frontier
    self.root = root
    self.lastRecorded = lastRecorded
    self.checkpoint = checkpoint
  }
}

extension Head {
  /// The version of what the log's tables hold.
  private static let format: UInt8 = 2
  private static let magic = Array("kua.log".utf8)
  private static let fixedLength = 25

  /// The stored form.
  var stored: [UInt8] {
    var bytes = Self.magic + [Self.format]
    bytes.append(bigEndian: UInt64(size))
    bytes.append(bigEndian: lastRecorded)
    bytes.append(UInt8(frontier.hashes.count))
    for hash in frontier.hashes { hash.append(to: &bytes) }
    bytes.append(bigEndian: UInt32(checkpoint.utf8.count))
    bytes.append(contentsOf: checkpoint.utf8)
    return bytes
  }

  /// The size in a stored head, and nothing else of it.
  static func size(stored bytes: RawSpan) throws(LogError) -> Int {
    guard bytes.byteCount >= fixedLength, isSame(bytes.extracting(..<7), magic.span.rawBytes) else {
      throw fault("it does not begin as a head does")
    }
    guard bytes.octet(7) == format else {
      throw LogError(
        .otherFormat,
        "The log's head says that it is of format \(bytes.octet(7)), and this program reads format \(format). "
          + "Read it with the program that wrote it; its events can be appended to a new ledger.")
    }
    let size = bytes.bigEndian64(at: 8)
    guard size <= MerkleTree.maximumSize else { throw fault("its size \(size) is none a log can have") }
    return Int(size)
  }

  /// Reads the stored form.
  ///
  /// - Throws: ``LogError/Code/damaged``.
  init(stored bytes: RawSpan) throws(LogError) {
    let size = try Self.size(stored: bytes)
    let hashCount = Int(bytes.octet(24))
    let noteStart = Self.fixedLength + 32 * hashCount + 4
    guard bytes.byteCount >= noteStart else { throw Self.fault("it ends inside its frontier") }
    guard
      let hashes = Digest.array(copying: bytes.extracting(Self.fixedLength..<noteStart - 4)),
      let frontier = Frontier(size: UInt64(size), hashes: hashes)
    else { throw Self.fault("\(hashCount) frontier hashes do not fit the size \(size)") }
    guard bytes.bigEndian32(at: noteStart - 4) == bytes.byteCount - noteStart else {
      throw Self.fault("its checkpoint is not as long as it says")
    }
    let note = [UInt8](copying: bytes.extracting(noteStart...))
    guard let checkpoint = String(validating: note, as: UTF8.self) else {
      throw Self.fault("its checkpoint is not UTF-8")
    }
    self.init(
      frontier: frontier, root: frontier.root, lastRecorded: Int64(bitPattern: bytes.bigEndian64(at: 16)),
      checkpoint: checkpoint)
  }

  private static func fault(_ what: String) -> LogError {
    LogError(.damaged, "The log's head is damaged: \(what).")
  }
}
