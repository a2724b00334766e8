import EventLog
public import IncidentEvents
import Rulebook

/// As of when a ledger is read.
public enum Moment: Sendable, Equatable {
  /// Everything recorded.
  case now
  /// The first so many entries.
  case size(Int)
  /// What was recorded at or before a time, in milliseconds since 1970-01-01T00:00:00Z.
  case recorded(RecordedTime)

  /// Parses what `--as-of` takes: a bare number is a size; a time means recorded at or before; a bare date, its
  /// whole local day. Nil when it is none of these.
  public init?(_ text: String) {
    if let size = Int(text), size >= 0, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
      self = .size(size)
    } else if let recorded = RecordedTime(text) {
      self = .recorded(recorded)
    } else if let time = LocalTime(text) {
      self = .recorded(RecordedTime(milliseconds: time.instant * 1000 + 999))
    } else if let midnight = LocalTime(text + "T00:00:00+00:00") {
      // The day ends where the next begins, by the zone's offset there.
      let end = Law.zone.instant(ofWallClock: midnight.wallClock + 86_400)
      self = .recorded(RecordedTime(milliseconds: end * 1000 - 1))
    } else {
      return nil
    }
  }
}

extension Ledger {
  /// How many entries had been recorded at a moment.
  public func size(at moment: Moment) throws -> Int {
    let size = try log.size()
    switch moment {
    case .now: return size
    case .size(let wanted):
      guard wanted <= size else {
        throw LedgerError(
          .notFound, "the ledger has \(size) entries; --as-of \(wanted) is more than there are")
      }
      return wanted
    case .recorded(let time):
      // Recorded times never decrease: the first later one is found by halving.
      let snapshot = try log.snapshot(upTo: size)
      var low = 0, high = size
      while low < high {
        let middle = (low + high) / 2
        let recorded = try snapshot.entry(at: middle) { try Event($0, at: middle).recorded }
        if let recorded, recorded <= time { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}
