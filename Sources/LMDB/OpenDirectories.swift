internal import Glibc
internal import Synchronization

/// The environment directories this process has open, by device and inode.
///
/// LMDB's locks are POSIX record locks: closing a second open of the same file would drop the first one's.
struct DirectoryIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64

  private static let open = Mutex<Set<DirectoryIdentity>>([])

  /// Notes the directory as open; `false` when it already is.
  func claim() -> Bool { Self.open.withLock { $0.insert(self).inserted } }

  /// The directory's environment is closed.
  func release() { Self.open.withLock { _ = $0.remove(self) } }
}
