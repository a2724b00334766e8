import Glibc

/// A fresh directory that is removed, with the environments in it, when the last reference goes.
final class TemporaryDirectory: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/log-tests-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!).map { unsafe String(cString: $0) }
    }
    path = made!
  }

  deinit {
    for name in ["log", "index"] {
      for file in ["data.mdb", "lock.mdb"] { _ = unsafe unlink("\(path)/\(name)/\(file)") }
      _ = unsafe rmdir("\(path)/\(name)")
    }
    _ = unsafe rmdir(path)
  }

  var log: String { "\(path)/log" }
  var index: String { "\(path)/index" }
}
