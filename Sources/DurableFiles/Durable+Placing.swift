internal import Glibc

// Many files at a time: each one's bytes are durable before it gets its name; the names are made durable together,
// directory by directory, by sync(directory:).
extension Durable {
  /// Writes a file beside `path`, makes its bytes durable, and moves it over `path`. A crash leaves the former file, or
  /// none, or the whole new one; that it is the new one is only sure after its directory was synced.
  package static func place(_ bytes: [UInt8], at path: String, mode: UInt32) throws(Failure) {
    let beside = path + ".new"
    let file = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode))
    guard file >= 0 else { throw failure("write", beside) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      guard count > 0 else {
        let error = failure("write", beside)
        close(file)
        throw error
      }
      written += count
    }
    let synced = fsync(file)
    close(file)
    guard synced == 0, unsafe rename(beside, path) == 0 else { throw failure("replace", path) }
  }

  /// Makes a directory and those above it that are missing.
  /// - Returns: the directories in which others were made, which are to be synced.
  package static func makeDirectories(_ path: String, mode: UInt32) throws(Failure) -> [String] {
    if exists(path) { return [] }
    let above = parent(path)
    let touched = try makeDirectories(above, mode: mode)
    guard unsafe mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else {
      throw failure("make the directory", path)
    }
    return touched + [above]
  }

  /// Whether there is a directory at `path`.
  package static func isDirectory(_ path: String) -> Bool {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
