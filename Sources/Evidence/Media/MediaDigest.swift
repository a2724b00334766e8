internal import Dispatch
internal import Synchronization
public import TransparencyLog

/// What a media file is: its size, its SHA-256, and the leaves of the hash tree over its segments, all of one reading.
public struct MediaDigest: Sendable, Equatable {
  public let bytes: Int
  /// SHA-256 of the whole file.
  public let sha256: Digest
  /// The leaf of each segment of 1 MiB.
  public let leaves: [Digest]
  /// The first bytes, by which its type is told; at most ``headSize``.
  public let head: [UInt8]

  /// How much of the beginning is kept.
  public static let headSize = 1 << 16

  /// The root of the hash tree over the segments.
  public var segmentRoot: Digest { SegmentTree.root(of: leaves) }

  /// How many bytes are read at a time.
  private static let pieceSize = 4 * SegmentTree.segmentSize

  /// Called with how many more bytes have been read.
  public typealias Report = @Sendable (_ more: Int) -> Void

  /// Reads a file once and computes what it is, in bounded memory.
  ///
  /// - Parameters:
  ///   - usesTwoThreads: whether the digest of the whole is computed beside the leaves, on a second thread.
  ///   - report: told of the progress.
  /// - Throws: ``MediaError/Code/changed`` when the file did not stay what it is; ``MediaError/Code/file``,
  ///   ``MediaError/Code/notAFile``.
  public init(
    ofFileAt path: String, usesTwoThreads: Bool = true, report: Report = { _ in }
  ) throws(MediaError) {
    let file = try MediaFile(path)
    let whole = WholeDigest()
    var leaves: [Digest] = []
    leaves.reserveCapacity(file.size / SegmentTree.segmentSize + 1)
    var head: [UInt8] = []
    var read = 0
    while true {
      let piece = try file.next(Self.pieceSize)
      if read == 0 { head = Array(piece.prefix(Self.headSize)) }
      read += piece.count
      if usesTwoThreads { whole.addBeside(piece) } else { whole.add(piece) }
      SegmentTree.appendLeaves(of: piece, to: &leaves)
      report(piece.count)
      // A file that grows without end is not followed for ever.
      if piece.count < Self.pieceSize || read > file.size { break }
    }
    sha256 = whole.digest()
    try file.checkUnchanged(afterReading: read)
    bytes = read
    self.leaves = leaves
    self.head = head
  }

  /// Computes what several files are, several at once.
  ///
  /// - Parameter report: told of the progress of all of them together.
  /// - Returns: what came of each, in the order given.
  public static func ofFiles(
    at paths: [String], report: @escaping Report = { _ in }
  ) -> [Result<MediaDigest, MediaError>] {
    // One file keeps two cores busy by itself; of several, each has a core.
    guard paths.count > 1 else { return paths.map { one($0, true, report) } }
    let results = Mutex([Result<MediaDigest, MediaError>?](repeating: nil, count: paths.count))
    DispatchQueue.concurrentPerform(iterations: paths.count) { at in
      let result = one(paths[at], false, report)
      results.withLock { $0[at] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private static func one(
    _ path: String, _ usesTwoThreads: Bool, _ report: Report
  ) -> Result<MediaDigest, MediaError> {
    do throws(MediaError) {
      return .success(try MediaDigest(ofFileAt: path, usesTwoThreads: usesTwoThreads, report: report))
    } catch {
      return .failure(error)
    }
  }
}

/// The digest of a whole file, computed on a thread of its own while the next piece is read and its leaves are made.
private final class WholeDigest: Sendable {
  private let running = Mutex(RunningDigest())
  private let queue = DispatchQueue(label: "kua.media.digest")
  /// How many pieces may wait: memory stays bounded by them.
  private let room = DispatchSemaphore(value: 2)

  func add(_ piece: [UInt8]) { running.withLock { $0.add(piece) } }

  func addBeside(_ piece: [UInt8]) {
    room.wait()
    queue.async {
      self.add(piece)
      self.room.signal()
    }
  }

  /// The digest of all pieces, once they are through.
  func digest() -> Digest { queue.sync { running.withLock { $0.digest } } }
}
