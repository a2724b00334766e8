import EventLog
import IncidentEvents
import Projections
import Rulebook

/// What rules find today in a recorded event: what is irregular about it, and what was asked about and attested.
struct Review {
  let irregular: [Finding]
  let attested: [Finding]
}

extension EntityHistory {
  /// What rules find today in a recorded event.
  ///
  /// What a correction's submitter attested holds for what the correction led to.
  /// - Parameters:
  ///   - event: the event, as it counts.
  ///   - standing: what was known before it.
  func review(_ event: borrowing Event, over standing: RunningStanding) throws -> Review {
    guard let recorded = event.recorded else { return Review(irregular: [], attested: []) }
    let isAttested = event.fact.attested != nil
    let corrections = revisions.corrections(of: event.position)
    guard let last = corrections.last, event.type != .eventCorrected else {
      return try review(event, recorded, isAttested, standing)
    }
    // A correction that is only planned stands behind the log.
    let later = RunningStanding(self)
    later.advance(to: last)
    let isAttestedLater = try corrections.contains { position in
      try position < log.size
        && log.entry(at: position) { try Event($0, at: position).fact.attested != nil }
    }
    return try review(
      event, recorded, isAttested || isAttestedLater, AmendedStanding(standing, later, event))
  }

  private func review(
    _ event: borrowing Event, _ recorded: RecordedTime, _ isAttested: Bool, _ standing: some Standing
  ) throws -> Review {
    let found = try Rulebook.review(event, recorded: recorded, isAttested: isAttested, standing: standing)
    return Review(irregular: found.irregular, attested: found.attested)
  }
}
