import Glibc
import Synchronization

/// A fresh directory that is emptied and removed when the last reference goes.
final class TemporaryDirectory: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/lmdb-tests-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!).map { unsafe String(cString: $0) }
    }
    path = made!
  }

  deinit {
    for name in ["db/data.mdb", "db/lock.mdb", "data.mdb", "lock.mdb"] {
      _ = unsafe unlink("\(path)/\(name)")
    }
    _ = unsafe rmdir("\(path)/db")
    _ = unsafe rmdir(path)
  }

  /// The place of an environment in it.
  var environment: String { "\(path)/db" }
}

/// Writes a file of exactly these bytes.
func writeFile(_ path: String, _ bytes: [UInt8]) {
  let file = unsafe open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
  let written = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
  precondition(written == bytes.count)
  close(file)
}

/// The permission bits of a file.
func mode(of path: String) -> UInt32 {
  var facts = stat()
  precondition(unsafe stat(path, &facts) == 0)
  return facts.st_mode & 0o777
}

/// Runs each body on a thread of its own and waits for all of them.
func onThreads(_ bodies: [@Sendable () -> Void]) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var threads: [pthread_t] = []
  for body in bodies {
    var thread = pthread_t()
    let box = unsafe Unmanaged.passRetained(Box(body)).toOpaque()
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        unsafe Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
        return nil
      }, box)
    precondition(code == 0)
    threads.append(thread)
  }
  for thread in threads { pthread_join(thread, nil) }
}

/// A sign that one thread gives another.
final class Flag: Sendable {
  private let raised = Atomic(false)

  var isRaised: Bool { raised.load(ordering: .sequentiallyConsistent) }
  func raise() { raised.store(true, ordering: .sequentiallyConsistent) }
  func wait() { while !isRaised { sched_yield() } }
}

/// A file's bytes.
func readFile(_ path: String) -> [UInt8] {
  let file = unsafe open(path, O_RDONLY)
  defer { close(file) }
  var facts = stat()
  precondition(unsafe fstat(file, &facts) == 0)
  var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
  let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
  precondition(count == bytes.count)
  return bytes
}

/// Writes one byte of a file in place.
func poke(_ path: String, _ byte: UInt8, at offset: Int) {
  let file = unsafe open(path, O_WRONLY)
  let written = unsafe pwrite(file, [byte], 1, off_t(offset))
  precondition(written == 1)
  close(file)
}
