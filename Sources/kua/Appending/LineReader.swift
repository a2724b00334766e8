import Glibc
import Language

/// Lines of a file or of standard input, read in large pieces; a last line needs no line feed.
struct LineReader: ~Copyable {
  /// What is in hand.
  enum Next {
    /// A line's bytes, without its line feed, are in ``buffer`` at these places until the next call.
    case line(Range<Int>)
    /// More has to be read first.
    case needsMore
    case end
  }

  /// The most bytes a line may have before reading it is given up: what no submission comes near.
  static let longestLine = 16 << 20

  private let file: Int32
  private let ownsFile: Bool
  /// The file's length; nil when it is none of a known length, as a pipe.
  let byteCount: Int?
  /// How many bytes have been taken as lines.
  private(set) var bytesTaken = 0
  /// How many lines have been taken.
  private(set) var lineCount = 0
  private(set) var buffer: [UInt8]
  private var start = 0
  private var filled = 0
  /// Up to where no line feed was found.
  private var searched = 0
  private var atEnd = false

  /// Reads a file, or standard input when `path` is nil or "-".
  init(_ path: String?) throws {
    if let path, path != "-" {
      file = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
      ownsFile = true
    } else {
      file = STDIN_FILENO
      ownsFile = false
    }
    var facts = stat()
    let isFile = unsafe fstat(file, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
    byteCount = isFile ? Int(facts.st_size) : nil
    buffer = [UInt8](repeating: 0, count: 1 << 20)
  }

  deinit { if ownsFile { close(file) } }

  /// The next line, if it is in hand.
  mutating func next() -> Next {
    if let feed = lineFeed() {
      let line = start..<feed
      take(line, upTo: feed + 1)
      return .line(line)
    }
    guard atEnd else { return .needsMore }
    guard start < filled else { return .end }
    let line = start..<filled
    take(line, upTo: filled)
    return .line(line)
  }

  /// Whether reading on would wait for whoever writes the input, for longer than a moment: by default a few
  /// milliseconds, which keep a fast writer from causing a commit for every piece it writes.
  func wouldWait(milliseconds: Int32 = 5) -> Bool {
    guard byteCount == nil else { return false }
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&waiting, 1, milliseconds) == 0
  }

  /// Reads on, waiting if need be.
  mutating func fill() throws {
    if start > 0 {
      buffer.replaceSubrange(0..<filled - start, with: buffer[start..<filled])
      (searched, filled, start) = (searched - start, filled - start, 0)
    }
    if filled == buffer.count {
      guard buffer.count < Self.longestLine else {
        throw Problem(
          "line-too-long",
          Phrase.Problem.lineTooLong(line: .number(lineCount + 1)))
      }
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(file, bytes.baseAddress.map { unsafe $0 + filled }, bytes.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Problem.system(Phrase.Problem.inputAfter(line: .number(lineCount))) }
      if count == 0 { atEnd = true }
      filled += count
      return
    }
  }

  private mutating func take(_ line: Range<Int>, upTo end: Int) {
    lineCount += 1
    bytesTaken += end - start
    start = end
    searched = end
  }

  private mutating func lineFeed() -> Int? {
    guard searched < filled else { return nil }
    let found = unsafe buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let at = unsafe memchr(base + searched, 0x0a, filled - searched)
      else { return nil }
      return unsafe UnsafeRawPointer(at) - base
    }
    if found == nil { searched = filled }
    return found
  }
}

extension LineReader {
  /// Lines taken together, with their bytes.
  struct Block {
    fileprivate(set) var bytes: [UInt8] = []
    /// Where in ``bytes`` each line stands, without its line feed.
    fileprivate(set) var places: [Range<Int>] = []
    /// The number of the first one, from 1.
    let firstLine: Int

    var isEmpty: Bool { places.isEmpty }

    /// Whether a line holds nothing but white space, and is passed over.
    func isBlank(_ place: Range<Int>) -> Bool {
      for at in place where bytes[at] != 0x20 && bytes[at] != 0x09 && bytes[at] != 0x0d { return false }
      return true
    }
  }

  /// The lines in hand, at most 512; none when more has to be read first, or at the end.
  mutating func block() -> Block {
    var block = Block(firstLine: lineCount + 1)
    while block.places.count < 512, case .line(let place) = next() {
      let start = block.bytes.count
      block.bytes += buffer[place]
      block.places.append(start..<start + place.count)
    }
    return block
  }

  /// Whether everything has been read and taken.
  var isAtEnd: Bool { atEnd && start >= filled }
}
