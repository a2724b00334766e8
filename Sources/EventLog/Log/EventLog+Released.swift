internal import LMDB

extension EventLog {
  /// The released checkpoint of a size, as a signed note with the cosignatures it has by now; nil when the log
  /// keeps none of that size.
  public func releasedCheckpoint(atSize size: Int) throws -> String? {
    guard size >= 0 else { return nil }
    var found: String?
    // Behind the time stamps of the size before.
    let before = size == 0 ? nil : TimeStampKey(size: size - 1, number: 255).bytes
    try store.rows(.checkpoints, after: before, limit: 1) { key, value in
      guard isSame(key, PositionKey(UInt64(size)).bytes) else { return }
      guard let note = String(validating: [UInt8](copying: value), as: UTF8.self) else {
        throw LogError(.damaged, "The released checkpoint of size \(size) is damaged; verify the log.")
      }
      found = note
    }
    return found
  }
}
