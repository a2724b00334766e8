import Dispatch
import EventLog
import Synchronization

/// Adds committed entries to the index on a thread of its own, one batch at a time.
final class IndexingQueue: Sendable {
  private let index: Index
  private let queue = DispatchQueue(label: "kua.index")
  private let group = DispatchGroup()
  private let failure = Mutex<(any Error)?>(nil)

  init(_ index: Index) { self.index = index }

  /// Begins to add a batch whose first entry stands at `position`.
  func add(_ batch: EntryBatch, at position: Int) {
    queue.async(group: group) { [self] in
      do {
        for i in 0..<batch.count { try index.add(batch.entry(i), at: position + i) }
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until everything begun is indexed.
  /// - Throws: what went wrong with it. The entries are in the log; the index is brought up to it at the next opening.
  func wait() throws {
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
