import EventLog
public import IncidentEvents
public import Ledger
import Projections

/// One event of a chain of custody: as it was recorded, as it counts, what revises it, and what the rules find in it.
public struct CustodyEvent: Sendable {
  /// Its line: position, id, times, who acted, revisions and findings.
  public let line: Timeline.Line
  /// The entry as stored.
  let stored: [UInt8]
  /// The entry as it counts today; the same where nothing corrects it.
  let counting: [UInt8]

  /// Reads the event at a position.
  /// - Parameter line: its line, where one is known.
  init(at position: Int, in history: EntityHistory, line: Timeline.Line? = nil) throws {
    self.line = try line ?? history.line(at: position)
    var stored: [UInt8] = [], counting: [UInt8] = []
    try history.log.entry(at: position) { entry in
      stored = entry.octetArray
      counting = history.revisions.corrected(entry, at: position) ?? stored
    }
    self.stored = stored
    self.counting = counting
  }

  /// Where it stands.
  public var position: Int { line.position }
  /// Its id.
  public var id: EventID { line.id }
  /// Who acted: the performer, else whoever entered it.
  var by: Reference { line.performer ?? line.actor }

  /// Reads the event as it counts.
  func read<Result>(_ body: (borrowing Event) throws -> Result) throws -> Result {
    try body(Event(unsafe counting.span.bytes, at: position))
  }

  /// Reads the event as it was recorded.
  func readStored<Result>(_ body: (borrowing Event) throws -> Result) throws -> Result {
    try body(Event(unsafe stored.span.bytes, at: position))
  }
}

extension RawSpan {
  /// A copy of the bytes.
  var octetArray: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
