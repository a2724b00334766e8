import IncidentEvents
import Rulebook

/// What one person counts in beside ``PersonCounting``, who may be known under several references.
enum CareCounting {
  static func counted(_ records: [CareRecord]) -> [Count] {
    var counts = daysCounted(records.flatMap(\.stays))
    for record in records {
      counts += record.monitoring.flatMap(\.counted)
      for month in record.checkIns {
        if month.completed > 0 {
          counts.append(Count(CountCell(.checkInsCompleted, month.month), month.completed))
        }
        if month.missed > 0 { counts.append(Count(CountCell(.checkInsMissed, month.month), month.missed)) }
      }
      for programme in record.programmes {
        if let begun = programme.begun { counts.append(Count(CountCell(.programmesBegun, begun))) }
        if let completed = programme.completed {
          counts.append(Count(CountCell(.programmesCompleted, completed)))
        }
      }
    }
    return counts
  }

  /// The days of all stays, each day once: from the day of admission to the day before the discharge, and one day at
  /// least.
  private static func daysCounted(_ stays: [CareRecord.Stay]) -> [Count] {
    if stays.isEmpty { return [] }
    var counts: [Count] = []
    /// The stay that is put together, from its first day to the day behind its last; nil while it lasts.
    var open: (first: Int, end: Int?)?
    func add(_ stay: (first: Int, end: Int?)) {
      counts.append(Count(CountCell(.crisisCentreDays, .every(days: 1, from: stay.first))))
      if let end = stay.end {
        counts.append(Count(CountCell(.crisisCentreDays, .every(days: 1, from: end)), -1))
      }
    }
    for stay in stays.map({ ($0.admitted, $0.end) }).sorted(by: {
      ($0.0, $0.1 ?? .max) < ($1.0, $1.1 ?? .max)
    }) {
      guard let before = open else {
        open = stay
        continue
      }
      guard let end = before.end else { break }
      if stay.0 <= end {
        open = (before.first, stay.1.map { max($0, end) })
      } else {
        add(before)
        open = stay
      }
    }
    if let open { add(open) }
    return counts
  }
}

extension CareRecord.Stay {
  /// The day behind the last one that counts; nil while it lasts.
  fileprivate var end: Int? { discharged.map { max($0, admitted + 1) } }
}

extension CareRecord.Monitoring {
  /// A check-in is due every so many days after the opening, at its wall clock, until the closing.
  fileprivate var counted: [Count] {
    let first = since.dayNumber + cadence
    let dues = Count(CountCell(.checkInsDue, .every(days: cadence, from: first)))
    guard let closed else { return [dues] }
    let kept = max(0, Int((closed - since) / (Int64(cadence) * 86_400)))
    return [
      dues, Count(CountCell(.checkInsDue, .every(days: cadence, from: first + kept * cadence)), -1),
    ]
  }
}

extension Int64 {
  /// The day of a local wall clock, as days since 1970-01-01.
  fileprivate var dayNumber: Int { Int(self >= 0 ? self / 86_400 : (self - 86_399) / 86_400) }
}
