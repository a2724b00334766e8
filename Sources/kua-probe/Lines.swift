import Glibc

/// The lines of a small file, held in memory.
struct Lines {
  private let bytes: [UInt8]
  private let places: [Range<Int>]

  /// Reads a file whose every line ends in a line feed.
  init(of path: String) throws(ProbeError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ProbeError("could not open \(path)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe read(file, &piece, piece.count)
      guard count >= 0 else { throw ProbeError("could not read \(path)") }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    var places: [Range<Int>] = [], start = 0
    for at in bytes.indices where bytes[at] == UInt8(ascii: "\n") {
      places.append(start..<at)
      start = at + 1
    }
    self.bytes = bytes
    self.places = places
  }

  /// How many lines there are.
  var count: Int { places.count }

  /// A line's bytes, without its line feed.
  subscript(_ number: Int) -> Span<UInt8> {
    @_lifetime(borrow self)
    get { bytes.span.extracting(places[number]) }
  }
}
