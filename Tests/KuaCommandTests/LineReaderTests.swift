import Glibc
import Testing

@testable import kua

@Suite("Lines of an input")
struct LineReaderTests {
  @Test(
    "Lines are cut at line feeds; a last one needs none",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]),
      ("a\r\nb\n", ["a\r", "b"]),
    ])
  func lines(text: String, expected: [String]) throws { #expect(try read(Array(text.utf8)) == expected) }

  @Test("Lines of every length around the size of a piece come out whole")
  func longLines() throws {
    let lengths = [0, 1, 65_535, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20, 5]
    let lines = lengths.enumerated().map { at, length in
      String(repeating: String(UnicodeScalar(UInt8(97 + at))), count: length)
    }
    #expect(try read(Array(lines.joined(separator: "\n").utf8)) == lines)
  }

  @Test("A line that has no end is given up with its number")
  func endless() {
    let bytes = [UInt8](repeating: 0x61, count: LineReader.longestLine + 1)
    #expect(throws: Problem.self) { try read([0x0a] + bytes) }
  }

  private func read(_ bytes: [UInt8]) throws -> [String] {
    var template = Array("/tmp/kua-lines-XXXXXX\0".utf8CString)
    let file = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { _ = unsafe unlink(path) }
    var written = 0
    while written < bytes.count {
      written += unsafe bytes.withUnsafeBytes { all in
        unsafe write(file, all.baseAddress.map { unsafe $0 + written }, all.count - written)
      }
    }
    close(file)
    var reader = try LineReader(path)
    var lines: [String] = []
    while true {
      switch reader.next() {
      case .end:
        #expect(reader.bytesTaken == bytes.count)
        #expect(reader.lineCount == lines.count)
        return lines
      case .needsMore: try reader.fill()
      case .line(let place): lines.append(String(decoding: reader.buffer[place], as: UTF8.self))
      }
    }
  }
}
