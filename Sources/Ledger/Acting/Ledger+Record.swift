import EventLog
import IncidentEvents

extension Ledger {
  /// Records an event that is made from the log as it stands: nobody else writes between the look and the record.
  ///
  /// - Parameters:
  ///   - seconds: how long to wait for another writer.
  ///   - making: makes the event; it is given how many entries the log has.
  /// - Throws: what `making` throws, and ``EventRefused``; nothing was recorded then.
  public func record(
    by acting: Acting, waiting seconds: Int, _ making: (_ size: Int) throws -> CommandEvent
  ) throws -> RecordedEvent {
    let writer = try self.writer(waiting: seconds, threads: .one)
    return try making(log.size()).record(through: writer, by: acting, in: self)
  }
}
