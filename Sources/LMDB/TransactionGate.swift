internal import Glibc

/// Who of this process is inside an environment: readers, at most one writer, and a gate for new readers.
///
/// LMDB moves its memory map when it grows and does not look whether readers of the same process still
/// use it. So a resize closes the gate, waits until the running readers have left, and opens it again.
/// The order is always: writer's place, then gate; nobody who holds a reader's place may wait for the
/// writer's, hence no dead-lock.
@safe final class TransactionGate {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var readers: [pthread_t] = []
  private var writer: pthread_t?
  private var isClosed = false

  /// How a thread already takes part, which decides what it may wait for.
  enum Standing { case outside, reading, writing }

  init(expectedReaders: Int) {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe changed = .allocate(capacity: 1)
    unsafe changed.initialize(to: pthread_cond_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
    readers.reserveCapacity(expectedReaders)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  /// Takes a reader's place; waits while the gate is closed, unless this thread is inside already.
  func enterReader() {
    locked {
      let me = pthread_self()
      while isClosed && !readers.contains(me) && writer != me { wait() }
      readers.append(me)
    }
  }

  /// Gives one reader's place of this thread back.
  func leaveReader() {
    locked {
      let me = pthread_self()
      guard let place = readers.lastIndex(of: me) else { return }
      readers.swapAt(place, readers.count - 1)
      readers.removeLast()
      if isClosed && readers.isEmpty { unsafe pthread_cond_broadcast(changed) }
    }
  }

  /// Takes the writer's place, waiting for the one who has it.
  ///
  /// - Returns: how this thread stood before; only after `.outside` has it the place.
  func enterWriter() -> Standing {
    locked {
      let me = pthread_self()
      if readers.contains(me) { return .reading }
      if writer == me { return .writing }
      while writer != nil { wait() }
      writer = me
      return .outside
    }
  }

  /// Gives the writer's place back.
  func leaveWriter() {
    locked {
      writer = nil
      unsafe pthread_cond_broadcast(changed)
    }
  }

  /// Runs `body` with no reader inside. The caller has the writer's place and no reader's.
  func withoutReaders<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R {
    locked {
      isClosed = true
      while !readers.isEmpty { wait() }
    }
    defer {
      locked {
        isClosed = false
        unsafe pthread_cond_broadcast(changed)
      }
    }
    return try body()
  }

  private func wait() { unsafe pthread_cond_wait(changed, mutex) }

  private func locked<R>(_ body: () -> R) -> R {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }
}
