extension EventLog {
  /// The time stamps over the released checkpoint of a size, in the order in which they were stored.
  public func timeStamps(atSize size: Int) throws -> [StoredTimeStamp] {
    guard size >= 0 else { return [] }
    var found: [StoredTimeStamp] = []
    var note: [UInt8] = []
    note.append(bigEndian: UInt64(size))
    try store.rows(.checkpoints, after: note, limit: TimeStampKey.most) { key, value in
      guard let key = TimeStampKey(key), key.size == size else { return }
      guard let stamp = StoredTimeStamp(stored: value) else { throw Self.damagedTimeStamp(size) }
      found.append(stamp)
    }
    return found
  }

  /// Every time stamp, in the order of the sizes of their checkpoints.
  public func timeStamps() throws -> [(size: Int, stamp: StoredTimeStamp)] {
    var found: [(size: Int, stamp: StoredTimeStamp)] = []
    try store.forEachRow(.checkpoints) { key, value in
      guard let key = TimeStampKey(key) else { return }
      guard let stamp = StoredTimeStamp(stored: value) else { throw Self.damagedTimeStamp(key.size) }
      found.append((key.size, stamp))
    }
    return found
  }

  /// Stores a time stamp over the released checkpoint of a size, behind those it has. The caller has checked it, and
  /// that no other stores one meanwhile.
  ///
  /// - Returns: whether it is new: the same response is stored once.
  /// - Throws: ``LogError/Code/outOfRange`` when no checkpoint of that size is kept, or it has too many.
  public func add(_ stamp: StoredTimeStamp, atSize size: Int) throws -> Bool {
    guard try releasedCheckpoint(atSize: size) != nil else {
      throw LogError(
        .outOfRange, "The log keeps no released checkpoint of size \(size) to store a time stamp with.")
    }
    let there = try timeStamps(atSize: size)
    if there.contains(where: { $0.response == stamp.response }) { return false }
    guard there.count < TimeStampKey.most else {
      throw LogError(
        .outOfRange, "The checkpoint of size \(size) has \(there.count) time stamps; no more are stored.")
    }
    try store.putTimeStamps([(TimeStampKey(size: size, number: UInt8(there.count)).bytes, stamp.stored)])
    return true
  }

  private static func damagedTimeStamp(_ size: Int) -> LogError {
    LogError(
      .damaged, "A time stamp over the released checkpoint of size \(size) is damaged; verify the log.")
  }
}
