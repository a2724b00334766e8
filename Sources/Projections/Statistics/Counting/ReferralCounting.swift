import IncidentEvents
import Rulebook

extension ReferralRecord {
  /// Counted in the month it was made; with its answer, where that year's end finds one.
  var counted: [Count] {
    guard let made else { return [] }
    var counts = [Count(CountCell(.referralsMade, made))]
    guard let answer = answer(atEndOf: made.year) else { return counts }
    counts.append(Count(CountCell(.referralsAnswered, made)))
    if answer == .accepted { counts.append(Count(CountCell(.referralsAccepted, made))) }
    return counts
  }
}
