import Dispatch
import EventLog
import Synchronization

/// Adds committed entries to the index, one batch at a time: on a thread of its own, where there may be several.
final class IndexingQueue: Sendable {
  private let index: Index
  private let threads: LedgerWriter.Threads
  private let queue = DispatchQueue(label: "kua.index")
  private let group = DispatchGroup()
  private let failure = Mutex<(any Error)?>(nil)

  init(_ index: Index, _ threads: LedgerWriter.Threads) {
    self.index = index
    self.threads = threads
  }

  /// Fewer entries than this are added at once: waking a thread takes longer.
  private static let few = 32

  /// Begins to add a batch whose first entry stands at `position`.
  func add(_ batch: EntryBatch, at position: Int) throws {
    if threads == .one || batch.count < Self.few { return try index.add(batch, at: position) }
    queue.async(group: group) { [self] in
      do { try index.add(batch, at: position) } catch { failure.withLock { $0 = error } }
    }
  }

  /// Waits until everything begun is indexed.
  /// - Throws: what went wrong with it. The entries are in the log; the index is brought up to it at the next opening.
  func wait() throws {
    end()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Waits until nothing more is being indexed.
  func end() { group.wait() }
}
