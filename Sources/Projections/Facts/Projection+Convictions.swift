public import IncidentEvents
import Rulebook

extension Projection {
  /// When the first conviction was handed down in each case: the statistics keep persons convicted, not their cases.
  /// One pass over the log that reads nothing but sentences.
  public func firstConvictions() throws -> [Reference: LocalTime] {
    var first: [Reference: LocalTime] = [:]
    try fold(from: 0, reading: { $0 == .sentenceImposed }) { event, _ in
      guard case .sentenceImposed(let data) = event.fact, data.verdict == .convicted else { return }
      if let before = first[event.subject], before.instant <= event.time.instant { return }
      first[event.subject] = event.time
    }
    return first
  }
}
