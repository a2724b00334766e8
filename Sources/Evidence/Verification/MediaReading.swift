internal import DurableFiles
internal import Glibc
internal import TransparencyLog

/// A media file read once from its beginning, a segment at a time: however large it is, one segment is in memory.
struct MediaReading: ~Copyable {
  private typealias DurableFile = Durable<BundleError>
  private let path: String
  private let file: Int32
  /// How many bytes it has, as the system says when it is opened.
  let size: Int
  private var buffer = [UInt8](repeating: 0, count: SegmentTree.segmentSize)

  init(_ path: String) throws(BundleError) {
    self.path = path
    file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw DurableFile.failure("read", path) }
    var facts = stat()
    size = unsafe fstat(file, &facts) == 0 ? Int(facts.st_size) : 0
  }

  deinit { close(file) }

  /// Calls `body` for each segment; only the last may be short.
  mutating func forEachSegment(_ body: (ArraySlice<UInt8>) -> Void) throws(BundleError) {
    let file = file
    while true {
      var count = 0
      while count < buffer.count {
        let start = count
        let read = unsafe buffer.withUnsafeMutableBytes { bytes in
          unsafe Glibc.read(file, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
        }
        if read < 0, errno == EINTR { continue }
        guard read >= 0 else { throw DurableFile.failure("read", path) }
        if read == 0 { break }
        count += read
      }
      if count == 0 { return }
      body(buffer[..<count])
    }
  }
}
