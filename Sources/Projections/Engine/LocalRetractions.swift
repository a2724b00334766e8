import EventLog
import IncidentEvents
import Synchronization

/// The retractions that bear on single subjects, found when they are asked about: a reader of one entity need not
/// read all retractions of a large log.
///
/// A retraction has the subject of its target (rule EVT-03), and so have those that take back a retraction: what
/// bears on an event is found under its subject.
final class LocalRetractions: Sendable {
  private let log: LogSnapshot
  private let index: Index
  private let state = Mutex(State())

  private struct State: Sendable {
    /// Where retractions may stand; nil before the first question.
    var all: Set<Int>?
    var known: [Reference: Retractions] = [:]
  }

  init(log: LogSnapshot, index: Index) {
    self.log = log
    self.index = index
  }

  /// The retractions of events with a subject.
  /// - Parameter candidates: where events may stand that speak of the subject.
  func about(_ subject: Reference, candidates: () throws -> [Int]) throws -> Retractions {
    if let known = state.withLock({ $0.known[subject] }) { return known }
    let all = try state.withLock { $0.all } ?? Set(Retractions.candidates(log: log, index: index))
    let found =
      try all.isEmpty
      ? Retractions()
      : Retractions(
        at: candidates().filter(all.contains), log: log, index: index)
    state.withLock { state in
      state.all = all
      state.known[subject] = found
    }
    return found
  }
}
