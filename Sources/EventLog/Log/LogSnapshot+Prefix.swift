extension LogSnapshot {
  /// The first `size` entries of these.
  public func prefix(_ size: Int) throws -> LogSnapshot {
    guard size <= self.size else { throw outOfRange("prefix \(size)") }
    return try log.snapshot(upTo: size)
  }
}
