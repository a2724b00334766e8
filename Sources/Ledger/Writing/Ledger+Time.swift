import EventLog
public import IncidentEvents

extension Ledger {
  /// What recorded time an event entered now would have: the clock's, and in a synthetic ledger that of its last
  /// entry, for its time stands still between submissions.
  ///
  /// - Throws: ``LedgerError/Code/clockBehind``; what reading the head throws.
  public func timeToRecord() throws -> RecordedTime {
    let last = RecordedTime(milliseconds: try log.head().lastRecorded)
    return description.isSynthetic ? last : try clock.now(notBefore: last)
  }
}
