import DurableFiles
import Evidence
import Language
import Synchronization

/// Media files that a command reads, with the progress shown on a terminal.
enum MediaReading {
  /// Reads files and computes what they are, several at once.
  /// - Throws: ``Problem`` that names every file that could not be read.
  static func digests(of paths: [String]) throws -> [MediaDigest] {
    let total = paths.reduce(0) { $0 + (Durable<DraftError>.size($1) ?? 0) }
    let progress = Progress("MiB")
    let read = Mutex(0)
    let results = MediaDigest.ofFiles(at: paths) { more in
      let done = read.withLock { done in
        done += more
        return done
      }
      progress.report(done >> 20, fraction: total > 0 ? Double(done) / Double(total) : nil)
    }
    progress.end()
    var digests: [MediaDigest] = []
    var errors: [MediaError] = []
    for result in results {
      switch result {
      case .success(let digest): digests.append(digest)
      case .failure(let error): errors.append(error)
      }
    }
    guard let first = errors.first else { return digests }
    throw Problem("\(first.code)", errors.map(\.description).joined(separator: "\n"))
  }

  /// Reads one file.
  static func digest(of path: String) throws -> MediaDigest { try digests(of: [path])[0] }

  /// A file that something is recorded of: it is not empty.
  static func recorded(_ paths: [String]) throws -> [MediaDigest] {
    let digests = try digests(of: paths)
    for (path, digest) in zip(paths, digests) where digest.bytes == 0 {
      throw Problem("empty-file", Phrase.Exhibits.emptyFile(path: .text(path)))
    }
    return digests
  }
}
