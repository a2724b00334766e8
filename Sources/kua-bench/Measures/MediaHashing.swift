import Evidence
import Glibc
import TransparencyLog

/// Reading a video file: its digest and the hash tree over its segments, beside `openssl dgst -sha256` of the same file,
/// which computes the digest alone.
struct MediaHashing {
  /// 3 GiB, as much as an hour of a body-worn camera.
  static let bytes = 3 << 30

  private let path: String

  /// Makes the file: bytes that nothing can guess or pack, on the disk.
  init(at path: String) throws {
    self.path = path
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BenchError("could not make \(path)") }
    defer { close(file) }
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    var words = [UInt64](repeating: 0, count: 1 << 19)
    for _ in 0..<Self.bytes / (words.count * 8) {
      for at in words.indices {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        words[at] = state
      }
      let written = unsafe words.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      guard written == words.count * 8 else { throw BenchError("could not write \(path)") }
    }
    guard fsync(file) == 0 else { throw BenchError("could not write \(path)") }
  }

  /// MiB a second of Kua.
  func kua() throws -> (rate: Double, digest: String) {
    var digest = ""
    let rate = try kua_bench.rate(of: Self.bytes >> 20) {
      let media = try MediaDigest(ofFileAt: path)
      guard media.leaves.count == Self.bytes >> 20 else { throw BenchError("\(path) has not its segments") }
      digest = media.sha256.hex
    }
    return (rate, digest)
  }

  /// MiB a second of OpenSSL, as it is run.
  func openssl() throws -> (rate: Double, digest: String) {
    var output = ""
    let rate = try kua_bench.rate(of: Self.bytes >> 20) {
      guard let pipe = unsafe popen("openssl dgst -sha256 -r '\(path)'", "r") else {
        throw BenchError("openssl could not be run")
      }
      var line = [UInt8](repeating: 0, count: 64)
      let count = unsafe fread(&line, 1, line.count, pipe)
      var rest: UInt8 = 0
      while unsafe fread(&rest, 1, 1, pipe) == 1 {}
      guard unsafe pclose(pipe) == 0, count == 64 else { throw BenchError("openssl could not read \(path)") }
      output = String(decoding: line, as: UTF8.self)
    }
    return (rate, output)
  }

  /// Measures both, one right after the other, and deletes the file.
  static func measure(rounds: Int, in scratch: Scratch, _ kua: inout Series, _ openssl: inout Series) throws {
    let media = try MediaHashing(at: scratch.empty("film"))
    // Once through, so that neither pays for the disk alone.
    _ = try media.openssl()
    for round in 1...rounds {
      let first = round.isMultiple(of: 2) ? try media.openssl() : nil
      let ours = try media.kua()
      let theirs = try first ?? media.openssl()
      guard ours.digest == theirs.digest else {
        throw BenchError("Kua and openssl do not agree on \(media.path)")
      }
      kua.add(ours.rate)
      openssl.add(theirs.rate)
    }
    scratch.clear()
  }
}
