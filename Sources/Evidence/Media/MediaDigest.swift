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

  /// Called with how many more bytes have been read.
  public typealias Report = @Sendable (_ more: Int) -> Void

  /// Reads a file once and computes what it is, in bounded memory.
  ///
  /// - Parameters:
  ///   - usesTwoThreads: whether the leaves are computed beside the digest of the whole, on a second thread.
  ///   - report: told of the progress.
  /// - Throws: ``MediaError/Code/changed`` when the file did not stay what it is; ``MediaError/Code/file``,
  ///   ``MediaError/Code/notAFile``.
  public init(
    ofFileAt path: String, usesTwoThreads: Bool = true, report: Report = { _ in }
  ) throws(MediaError) {
    let file = try MediaFile(path)
    var whole = RunningDigest()
    let leaves = Leaves(room: file.size / SegmentTree.segmentSize + 1)
    var head: [UInt8] = []
    var read = 0
    // In turn: the one to be filled next is the other thread's no longer.
    var segments = [[UInt8]](repeating: [], count: Leaves.waiting + 1)
    var turn = 0
    while true {
      if usesTwoThreads { leaves.waitForRoom() }
      try file.next(SegmentTree.segmentSize, into: &segments[turn]) { whole.add($0) }
      let count = segments[turn].count
      if read == 0 { head = Array(segments[turn].prefix(Self.headSize)) }
      read += count
      if usesTwoThreads { leaves.addBeside(segments[turn]) } else { leaves.add(segments[turn]) }
      report(count)
      turn = (turn + 1) % segments.count
      // A file that grows without end is not followed for ever.
      if count < SegmentTree.segmentSize || read > file.size { break }
    }
    self.leaves = leaves.all()
    sha256 = whole.digest
    try file.checkUnchanged(afterReading: read)
    bytes = read
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

/// The leaves of a file's segments, computed on a thread of their own while the next segment is read and added to the
/// digest of the whole.
private final class Leaves: Sendable {
  private let hashed: Mutex<[Digest]>
  private let queue = DispatchQueue(label: "kua.media.leaves")
  /// How many segments it may have at once: memory stays bounded by them.
  static let waiting = 4
  /// Begins with nothing: a semaphore that is let go of with less than it began with stops the program.
  private let free = DispatchSemaphore(value: 0)

  /// - Parameter room: how many leaves there will be.
  init(room: Int) {
    var none: [Digest] = []
    none.reserveCapacity(room)
    hashed = Mutex(none)
    for _ in 0..<Self.waiting { free.signal() }
  }

  func add(_ segment: [UInt8]) { hashed.withLock { SegmentTree.appendLeaves(of: segment, to: &$0) } }

  /// Waits until it may be given another segment.
  func waitForRoom() { free.wait() }

  /// Takes a segment that there is room for.
  func addBeside(_ segment: [UInt8]) {
    queue.async {
      self.add(segment)
      self.free.signal()
    }
  }

  /// The leaves of all segments, once they are through.
  func all() -> [Digest] { queue.sync { hashed.withLock { $0 } } }
}
