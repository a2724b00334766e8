import Glibc

/// The events of the sample year, one a line, held in memory: what is appended, stored and hashed.
struct Payload {
  /// The file's bytes.
  private let bytes: [UInt8]
  /// Where each event lies, without its line feed.
  private let ranges: [Range<Int>]

  /// Reads an NDJSON file whose every line ends in a line feed.
  init(contentsOf path: String) throws(BenchError) {
    bytes = try Self.read(path)
    var ranges: [Range<Int>] = []
    var start = 0
    for i in bytes.indices where bytes[i] == UInt8(ascii: "\n") {
      ranges.append(start..<i)
      start = i + 1
    }
    self.ranges = ranges
  }

  /// How many events there are.
  var count: Int { ranges.count }
  /// How many bytes they have.
  var byteCount: Int { bytes.count - ranges.count }

  /// The bytes of one event.
  @_lifetime(borrow self)
  func event(_ index: Int) -> Span<UInt8> { bytes.span.extracting(ranges[index]) }

  /// The events in runs of so many; the last may be shorter.
  func batches(of size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// The `index`-th run of 512 events, with where each lies in its bytes; nil behind the last.
  func block(_ index: Int) -> (bytes: [UInt8], places: [Range<Int>])? {
    let lines = ranges.dropFirst(index * 512).prefix(512)
    guard let first = lines.first, let last = lines.last else { return nil }
    let places = lines.map { $0.lowerBound - first.lowerBound..<$0.upperBound - first.lowerBound }
    return (Array(bytes[first.lowerBound..<last.upperBound]), places)
  }

  private static func read(_ path: String) throws(BenchError) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BenchError("could not open \(path)") }
    defer { close(file) }
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { throw BenchError("\(path) is empty") }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = unsafe pread(file, buffer.baseAddress.map { unsafe $0 + count }, size - count, count)
        guard read > 0 else { return }
        count += read
      }
    }
    guard bytes.count == size else { throw BenchError("could not read \(path)") }
    return bytes
  }
}
