internal import Glibc

/// The file `data.mdb` of an environment, read as plain bytes beside LMDB.
///
/// LMDB's locks are on `lock.mdb`, so opening and closing this file again disturbs nobody. What the disk can
/// not give is an answer here, never a signal as it would be through a memory map.
@safe package struct DataFile: ~Copyable {
  private let file: Int32
  /// The file's path.
  package let path: String

  /// Opens `data.mdb` in a directory.
  package init(inDirectory directory: String) throws(LMDBError) {
    path = directory + "/data.mdb"
    file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw LMDBError(code: ResultCode(rawValue: errno), operation: "read data.mdb", path: directory)
    }
  }

  deinit { close(file) }

  /// How many bytes the file has now.
  package var byteCount: Int {
    var facts = stat()
    return unsafe fstat(file, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Fills the first `count` bytes of `buffer` from `offset` on.
  ///
  /// - Returns: how many bytes could be read before the file's end or the first place the disk can not give.
  package func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) -> Int {
    guard count > 0, offset >= 0 else { return 0 }
    if buffer.count < count { buffer = [UInt8](repeating: 0, count: count) }
    return unsafe buffer.withUnsafeMutableBytes { place in
      var done = 0
      while done < count {
        let got = unsafe pread(
          file, place.baseAddress.map { unsafe $0 + done }, count - done, off_t(clamping: offset + done))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        done += got
      }
      return done
    }
  }
}

extension off_t {
  fileprivate init(clamping offset: Int) { self = Self(exactly: offset) ?? .max }
}
