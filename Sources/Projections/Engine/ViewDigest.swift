import LMDB
public import TransparencyLog

extension ViewStore {
  /// A stored view's digest: SHA-256 over its name, its version, and the length-prefixed keys and values of its
  /// rows in key order. The same log gives the same digest, folded in one go or in pieces.
  public func digest(of name: String) throws -> Digest? {
    guard let standing = try standing(of: name),
      let rows = try rows(of: name, generation: standing.generation)
    else { return nil }
    var writer = StateWriter()
    writer.list(Array(name.utf8)) { $0.byte($1) }
    writer.integer(standing.version)
    var running = RunningDigest()
    running.add(writer.bytes)
    try rows.forEach { key, value in
      running.addWithLength(key)
      running.addWithLength(value)
      return true
    }
    return running.digest
  }
}

extension RunningDigest {
  /// Adds bytes after their count.
  fileprivate mutating func addWithLength(_ bytes: RawSpan) {
    var length = StateWriter()
    length.integer(bytes.byteCount)
    add(length.bytes)
    add(bytes)
  }
}
