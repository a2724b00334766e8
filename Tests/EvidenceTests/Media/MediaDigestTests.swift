import Evidence
import Foundation
import Synchronization
import Testing
import TransparencyLog

@Suite("Reading media files")
struct MediaDigestTests {
  /// Does something to a file while it is read: when its first piece was.
  private func reading(
    _ bytes: [UInt8], during disturb: @escaping @Sendable (FileHandle) throws -> Void
  ) throws -> MediaError? {
    let file = try ScratchFile(bytes)
    // File systems tell times in ticks: two changes within one look the same.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: file.path)
    let handle = try #require(FileHandle(forUpdatingAtPath: file.path))
    let isFirst = Mutex(true)
    do throws(MediaError) {
      _ = try MediaDigest(ofFileAt: file.path) { _ in
        let now = isFirst.withLock { first in
          defer { first = false }
          return first
        }
        if now { try? disturb(handle) }
      }
      return nil
    } catch {
      return error
    }
  }

  private static let several = ScratchFile.bytes(9 << 20)

  @Test("A file that grows while it is read is an error that says so")
  func growing() throws {
    let error = try #require(
      try reading(Self.several) { handle in
        try handle.seekToEnd()
        try handle.write(contentsOf: Data([1, 2, 3]))
      })
    #expect(error.code == .changed && error.description.contains("grew"))
  }

  @Test("A file that shrinks while it is read is an error that says so")
  func shrinking() throws {
    let error = try #require(try reading(Self.several) { try $0.truncate(atOffset: 5 << 20) })
    #expect(error.code == .changed && error.description.contains("shrank"))
  }

  @Test("A file in which a byte is changed while it is read is an error, also behind what was read")
  func changing() throws {
    for offset in [0, 8 << 20] as [UInt64] {
      let error = try #require(
        try reading(Self.several) { handle in
          try handle.seek(toOffset: offset)
          try handle.write(contentsOf: Data([0xaa]))
        })
      #expect(error.code == .changed && error.description.contains("changed"))
    }
  }

  @Test("A file that is left alone is none")
  func untouched() throws {
    #expect(try reading(Self.several) { _ in } == nil)
  }

  @Test("What is no ordinary file is refused, and one that is not there")
  func noFile() throws {
    let directory = FileManager.default.temporaryDirectory.path
    #expect { try MediaDigest(ofFileAt: directory) } throws: { ($0 as? MediaError)?.code == .notAFile }
    let pipe = directory + "/kua-pipe-\(UUID().uuidString)"
    let made = unsafe mkfifo(pipe, 0o600)
    #expect(made == 0)
    defer { try? FileManager.default.removeItem(atPath: pipe) }
    #expect { try MediaDigest(ofFileAt: pipe) } throws: { ($0 as? MediaError)?.code == .notAFile }
    #expect { try MediaDigest(ofFileAt: "/dev/zero") } throws: { ($0 as? MediaError)?.code == .notAFile }
    #expect {
      try MediaDigest(ofFileAt: directory + "/nothing-there")
    } throws: {
      ($0 as? MediaError)?.code == .file
    }
  }

  @Test("Several files at once give what each gives alone, in their order, and an error for each that fails")
  func several() throws {
    let files = try [0, 1, 3 << 20, 5 << 20, 70_000].map {
      try ScratchFile(ScratchFile.bytes($0, seed: UInt64($0) + 3))
    }
    let paths = files.map(\.path)
    let total = Mutex(0)
    let results = MediaDigest.ofFiles(at: paths + ["/nothing/there"]) { more in total.withLock { $0 += more }
    }
    #expect(results.count == 6)
    for (path, result) in zip(paths, results) {
      #expect(try result.get() == MediaDigest(ofFileAt: path))
    }
    #expect(throws: MediaError.self) { try results[5].get() }
    #expect(total.withLock { $0 } == 1 + (8 << 20) + 70_000)
  }
}
