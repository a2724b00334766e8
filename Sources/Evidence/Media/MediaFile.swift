internal import DurableFiles
internal import Glibc

/// A media file that is read once from its beginning to its end, and must stay what it is meanwhile.
struct MediaFile: ~Copyable {
  let path: String
  private let file: Int32
  private let before: Facts

  /// What tells that a file was not touched. A program can set the modification time back, but not the time of the last
  /// change of the file's own record.
  private struct Facts: Equatable {
    let device, inode: UInt64
    let size: Int
    let modified, changed: [Int]

    init(_ facts: stat) {
      device = UInt64(facts.st_dev)
      inode = UInt64(facts.st_ino)
      size = Int(facts.st_size)
      modified = [facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
      changed = [facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec]
    }
  }

  /// How many bytes it had when it was opened.
  var size: Int { before.size }

  init(_ path: String) throws(MediaError) {
    self.path = path
    // A pipe must not keep us waiting for a writer.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard file >= 0 else { throw MediaDurable.failure("read", path) }
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0 else {
      let error = MediaDurable.failure("read", path)
      close(file)
      throw error
    }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      close(file)
      let what = facts.st_mode & S_IFMT == S_IFDIR ? "a directory" : "no ordinary file"
      throw MediaError(.notAFile, "\(path) is \(what); give the media file itself")
    }
    self.file = file
    before = Facts(facts)
    _ = posix_fadvise(file, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit { close(file) }

  /// How much is read at a time: it stays in a core's nearest cache until it is hashed.
  private static let partSize = 1 << 16

  /// Reads the next bytes into `piece`, in the place of what it holds: at most `count`; fewer only at the end of the
  /// file. A piece that has held as many before keeps its room: new memory for each costs more than the reading.
  /// - Parameter add: given what was read, part by part.
  func next(
    _ count: Int, into piece: inout [UInt8], adding add: (RawSpan) -> Void
  ) throws(MediaError) {
    if piece.count != count { piece = [UInt8](repeating: 0, count: count) }
    let file = file
    let filled: Int? = unsafe piece.withUnsafeMutableBytes { buffer in
      var filled = 0
      while filled < count {
        let part = unsafe UnsafeMutableRawBufferPointer(
          rebasing: buffer[filled..<min(filled + Self.partSize, count)])
        let read = unsafe Glibc.read(file, part.baseAddress, part.count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { return nil }
        if read == 0 { break }
        unsafe add(RawSpan(_unsafeBytes: part).extracting(first: read))
        filled += read
      }
      return filled
    }
    guard let filled else { throw MediaDurable.failure("read", path) }
    piece.removeLast(count - filled)
  }

  /// Checks, when it has been read to its end, that it is what it was when it was opened.
  /// - Parameter read: how many bytes were read.
  func checkUnchanged(afterReading read: Int) throws(MediaError) {
    var facts = stat()
    guard unsafe fstat(file, &facts) == 0 else { throw MediaDurable.failure("read", path) }
    let now = Facts(facts)
    if now == before, read == before.size { return }
    let what =
      read < before.size || now.size < before.size
      ? "shrank" : read > before.size || now.size > before.size ? "grew" : "was changed"
    throw MediaError(
      .changed,
      "\(path) \(what) while it was being read: \(before.size) bytes when opened, \(read) read, \(now.size) now. "
        + "Nothing was recorded of it; stop whatever writes to it, and try again")
  }
}
