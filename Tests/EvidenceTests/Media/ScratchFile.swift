import Foundation

/// A file that goes when the value does.
final class ScratchFile {
  let path: String

  init(_ bytes: [UInt8] = []) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "kua-media-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Bytes that do not repeat from one segment to the next, the same in every run.
  static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    var words: [UInt64] = []
    words.reserveCapacity(count / 8 + 1)
    while words.count * 8 < count {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      words.append(state.littleEndian)
    }
    return unsafe words.withUnsafeBytes { unsafe Array($0.prefix(count)) }
  }
}
