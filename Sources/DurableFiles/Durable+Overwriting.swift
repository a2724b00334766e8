internal import Glibc

// What is deleted stays on the disk until something else is written there. Files that must not be found again are
// overwritten in their place first: as much as a program can do; a copying file system or a disk that moves its blocks
// may keep older ones.
extension Durable {
  /// Writes zeros over the whole file in its place, and makes them durable; nothing when there is no file.
  package static func overwrite(_ path: String) throws(Failure) {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return }
      throw failure("overwrite", path)
    }
    defer { close(file) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0 else { throw failure("overwrite", path) }
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    let size = Int(facts.st_size)
    var done = 0
    while done < size {
      let count = unsafe zeros.withUnsafeBytes { buffer in
        unsafe pwrite(file, buffer.baseAddress, min(buffer.count, size - done), off_t(done))
      }
      guard count > 0 else { throw failure("overwrite", path) }
      done += count
    }
    guard fsync(file) == 0 else { throw failure("overwrite", path) }
  }

  /// Overwrites a file with zeros and removes it; nothing when there is none.
  package static func erase(_ path: String) throws(Failure) {
    guard exists(path) else { return }
    try overwrite(path)
    try removeFile(path)
  }

  /// Overwrites and removes all files of a directory, then the directory; nothing when there is none.
  package static func erase(directory path: String) throws(Failure) {
    guard let names = try names(in: path) else { return }
    for name in names { try overwrite("\(path)/\(name)") }
    try remove(names, in: path)
  }

  /// Gives the file at `path` a second name, and makes it durable.
  package static func link(_ path: String, to other: String) throws(Failure) {
    guard unsafe Glibc.link(path, other) == 0 else { throw failure("link to \(other)", path) }
    try sync(directory: parent(other))
  }

  /// Whether both names are of one file.
  package static func isSame(_ a: String, _ b: String) -> Bool {
    var first = stat(), second = stat()
    return unsafe stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_ino == second.st_ino
      && first.st_dev == second.st_dev
  }
}
