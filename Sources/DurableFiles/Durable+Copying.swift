internal import Glibc

extension Durable {
  /// Copies a file to a new one, durably.
  /// - Parameter mode: of the new file.
  package static func copy(_ path: String, to other: String, mode: UInt32) throws(Failure) {
    let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw failure("read", path) }
    defer { close(source) }
    let target = unsafe open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
    guard target >= 0 else { throw failure("make", other) }
    defer { close(target) }
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe Glibc.read(source, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("read", path) }
      if count == 0 { break }
      var written = 0
      while written < count {
        let more = unsafe piece.withUnsafeBytes { buffer in
          unsafe Glibc.write(target, buffer.baseAddress.map { unsafe $0 + written }, count - written)
        }
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { throw failure("write", other) }
        written += more
      }
    }
    guard fsync(target) == 0 else { throw failure("write", other) }
    try sync(directory: parent(other))
  }
}
