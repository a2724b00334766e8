internal import Glibc

/// An error of a module that keeps files.
package protocol FileFailure: Error {
  /// What went wrong with a file: what was tried, on which one, why, what to do.
  init(file sentence: String)
}

/// Small files whose loss or half-writing would hurt: read whole, replaced atomically and fsynced.
///
/// A module names it once with its own error: `typealias DurableFile = Durable<LedgerError>`.
package enum Durable<Failure: FileFailure> {
  /// Reads a file, at most `limit` bytes of it (1 MiB); nil when there is none.
  package static func read(_ path: String, limit: Int = 1 << 20) throws(Failure) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw failure("read", path)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < bytes.count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count)
      }
      if read == 0 { break }
      guard read > 0 else { throw failure("read", path) }
      count += read
    }
    return Array(bytes[..<count])
  }

  /// Writes a file beside `path`, fsyncs it, moves it over `path`, and fsyncs the directory.
  package static func replace(_ path: String, with text: String, mode: UInt32) throws(Failure) {
    try replace(path, with: Array(text.utf8), mode: mode)
  }

  /// The same of bytes.
  package static func replace(_ path: String, with bytes: [UInt8], mode: UInt32) throws(Failure) {
    try place(bytes, at: path, mode: mode)
    try sync(directory: parent(path))
  }

  /// Makes a directory only its owner may enter, and makes its entry in the parent durable.
  package static func makeDirectory(_ path: String) throws(Failure) {
    guard unsafe mkdir(path, 0o700) == 0 else { throw failure("make the directory", path) }
    try sync(directory: parent(path))
  }

  /// Moves a file or directory, and makes the move durable. What is at `to` is replaced if it is a file.
  package static func move(_ path: String, to: String) throws(Failure) {
    guard unsafe rename(path, to) == 0 else { throw failure("move to \(to)", path) }
    try sync(directory: parent(to))
    if parent(path) != parent(to) { try sync(directory: parent(path)) }
  }

  /// Removes files of a directory and then, where nothing else is in it, the directory.
  package static func remove(_ names: [String], in directory: String) throws(Failure) {
    for name in names where unsafe unlink("\(directory)/\(name)") != 0 && errno != ENOENT {
      throw failure("remove", "\(directory)/\(name)")
    }
    guard unsafe rmdir(directory) == 0 || errno == ENOTEMPTY || errno == EEXIST || errno == ENOENT else {
      throw failure("remove", directory)
    }
    try sync(directory: parent(directory))
  }

  /// Removes a file, if there is one.
  package static func removeFile(_ path: String) throws(Failure) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    try sync(directory: parent(path))
  }

  /// The names in a directory; nil when there is no directory.
  package static func names(in path: String) throws(Failure) -> [String]? {
    guard let directory = unsafe opendir(path) else {
      if errno == ENOENT { return nil }
      throw failure("look into", path)
    }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let found = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &found.pointee.d_name) { place in
        unsafe place.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The directory that holds `path`.
  package static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The size of a file in bytes; nil when there is none.
  package static func size(_ path: String) -> Int? {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? Int(facts.st_size) : nil
  }

  /// Whether there is anything at `path`.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
  /// Whether this process may write in the directory `path`.
  package static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }
  /// Whether this process may read the file `path`.
  package static func isReadable(_ path: String) -> Bool { unsafe access(path, R_OK) == 0 }
  /// Whether this process may not look at `path`, be it there or not.
  package static func isUnreadable(_ path: String) -> Bool {
    unsafe access(path, R_OK) != 0 && errno == EACCES
  }

  /// Makes durable what names a directory has.
  package static func sync(directory path: String) throws(Failure) {
    let directory = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw failure("open", path) }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw failure("make durable", path) }
  }

  /// What went wrong with a file, by the system's last error.
  package static func failure(_ verb: String, _ path: String) -> Failure {
    let code = errno
    let reason = unsafe String(cString: strerror(code))
    let advice =
      switch code {
      case EACCES, EPERM, EROFS: "; check who may write there"
      case ENOSPC, EDQUOT: "; free some space and try again, nothing was lost"
      case EIO: "; check the disk, and look at the ledger again with kua verify"
      default: ""
      }
    return Failure(file: "could not \(verb) \(path): \(reason)\(advice)")
  }
}
