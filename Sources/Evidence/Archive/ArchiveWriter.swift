internal import DurableFiles
internal import Glibc

/// Writes a stored ZIP archive to a new file: durable and whole when ``finish()`` returns, and not there before.
public final class ArchiveWriter {
  /// The file it becomes.
  public let path: String
  private let beside: String
  private var file: Int32
  private var items: [ArchiveLayout.Item] = []
  private var size = 0

  typealias DurableFile = Durable<BundleError>

  /// Begins an archive.
  ///
  /// - Throws: ``BundleError/Code/file`` when there is something at `path` already, or nothing can be written beside it.
  public init(_ path: String) throws(BundleError) {
    guard !DurableFile.exists(path) else {
      throw BundleError(
        .file, "there is something at \(path) already; it is not overwritten. Name another file")
    }
    self.path = path
    beside = path + ".new"
    file = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DurableFile.failure("write", beside) }
  }

  /// Adds a file; names come in the order of their bytes.
  public func add(_ name: String, _ bytes: [UInt8]) throws(BundleError) {
    let item = ArchiveLayout.Item(
      name: Array(name.utf8), checksum: CRC32.of(bytes[...]), size: bytes.count)
    if let last = items.last {
      precondition(last.name.lexicographicallyPrecedes(item.name), "names come in the order of their bytes")
    }
    size += ArchiveLayout.localLength + ArchiveLayout.centralLength + 2 * item.name.count + item.size
    guard size + ArchiveLayout.endLength <= ArchiveLayout.maximumSize,
      items.count < ArchiveLayout.maximumCount
    else {
      throw BundleError(
        .tooLarge,
        "the bundle would have more than \(ArchiveLayout.maximumSize >> 20) MiB or \(ArchiveLayout.maximumCount) "
          + "files; issue one for each exhibit")
    }
    items.append(item)
    try write(ArchiveLayout.local(item))
    try write(bytes)
  }

  /// Ends the archive and moves it to its place.
  public func finish() throws(BundleError) {
    try write(ArchiveLayout.tail(items))
    guard fsync(file) == 0 else { throw DurableFile.failure("write", beside) }
    close(file)
    file = -1
    // A crash before: nothing is at the path. After: the whole archive is, though it may have to be moved again.
    try DurableFile.move(beside, to: path)
  }

  private func write(_ bytes: [UInt8]) throws(BundleError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DurableFile.failure("write", beside) }
      written += count
    }
  }

  /// What was not finished leaves nothing behind.
  deinit {
    guard file >= 0 else { return }
    close(file)
    _ = unsafe unlink(beside)
  }
}
