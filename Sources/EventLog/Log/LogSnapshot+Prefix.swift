public import TransparencyLog

extension LogSnapshot {
  /// The first `size` entries of these.
  public func prefix(_ size: Int) throws -> LogSnapshot {
    guard size <= self.size else { throw outOfRange("prefix \(size)") }
    return try log.snapshot(upTo: size)
  }

  /// The root at a size of the whole log, which may have grown beyond this snapshot; nil when it is not that large.
  public func rootOfWhole(atSize size: Int) throws -> Digest? {
    try size <= log.size() ? log.root(atSize: size) : nil
  }
}
