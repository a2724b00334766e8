internal import Dispatch
internal import Synchronization

// The file is written by the ledger's writer alone, from what was set aside; what gathers meanwhile stays in memory.

extension Index {
  /// Writes what is in memory to the file; does nothing where this index does not write it.
  ///
  /// - Throws: what writing the file throws. What was to be written stays in memory and is found there.
  public func flush() throws {
    guard mayWrite, state.withLock({ $0.flushing != .never }) else { return }
    running.wait()
    try throwFailure()
    guard let reach = try beginFlush() else { return }
    endFlush(Result { try write(reach) })
    try throwFailure()
  }

  /// Sends what has gathered to the file, once it is enough; waits for the flush before it.
  func flushIfDue() throws {
    let flushing = state.withLock { state -> Flushing in
      let isDue =
        state.size - (state.leaving?.end ?? state.base) >= Self.flushCount
        || state.pending.byteCount >= Self.flushBytes
      return isDue ? state.flushing : .never
    }
    guard mayWrite else { return }
    switch flushing {
    case .never: return
    case .onThisThread: try flush()
    case .inBackground:
      running.wait()
      try throwFailure()
      guard let reach = try beginFlush() else { return }
      flushes.async(group: running) { [self] in endFlush(Result { try write(reach) }) }
    }
  }

  /// Sets aside what is to be written. Its root is that of the log as it is on disk, which reaches this far.
  private func beginFlush() throws -> IndexFile.Reach? {
    let (end, isEmpty) = state.withLock { state in
      if state.leaving == nil, state.size > state.base {
        state.leaving = (state.pending, state.size)
        state.pending = PendingKeys()
      }
      return (state.leaving?.end ?? state.base, state.leaving == nil)
    }
    return isEmpty ? nil : IndexFile.Reach(size: end, root: try log.root(atSize: end))
  }

  /// Writes what was set aside. A crash here leaves the file reaching as far as before.
  private func write(_ reach: IndexFile.Reach) throws {
    let (keys, base) = state.withLock { ($0.leaving?.keys, $0.base) }
    guard let file, let keys else { return }
    try file.add(keys, from: base, to: reach)
  }

  private func endFlush(_ result: Result<Void, any Error>) {
    state.withLock { state in
      switch result {
      case .success:
        if let leaving = state.leaving {
          state.base = leaving.end
          if let newest = leaving.keys.ids.keys.max() {
            state.greatest = max(newest, state.greatest ?? newest)
          }
        }
        state.leaving = nil
      case .failure(let error): state.failure = error
      }
    }
  }

  private func throwFailure() throws {
    let failure = state.withLock { state in
      defer { state.failure = nil }
      return state.failure
    }
    if let failure { throw failure }
  }

  /// Begins with what the file holds, if that belongs to this log.
  func begin() throws {
    guard let file, let reach = try file.reach(), try isOfThisLog(reach) else { return try reset(to: nil) }
    // Rows of a flush that was cut short are true of this log, or the file is of no use.
    if let intended = try file.intended(), try !isOfThisLog(intended) { return try reset(to: nil) }
    try reset(to: reach)
  }

  private func isOfThisLog(_ reach: IndexFile.Reach) throws -> Bool {
    try reach.size <= log.size() && log.root(atSize: reach.size) == reach.root
  }

  /// Forgets what is in memory; without a reach, what is in the file too, once it is written.
  func reset(to reach: IndexFile.Reach?) throws {
    if reach == nil, mayWrite, state.withLock({ $0.flushing != .never }) { try file?.wipe() }
    let greatest = reach == nil ? nil : try file?.greatestID()
    state.withLock { state in
      state.base = reach?.size ?? 0
      state.greatest = greatest
      state.size = state.base
      state.leaving = nil
      state.pending.removeAll()
    }
  }
}
