import IncidentEvents
import Rulebook

extension ReportRecord {
  /// Counted in the month of its first receipt, with its channel; in the month of the first offence registered from it,
  /// with the hours until then; and in each call-out to it.
  ///
  /// - Parameters:
  ///   - isPolice: whether a body is one of the police.
  ///   - registrations: when offences were registered in a case, or in what it goes on under, in any order.
  func counted(
    isPolice: (Reference) throws -> Bool, registrations: (Reference) throws -> [LocalTime]
  ) rethrows -> [Count] {
    guard let received else { return [] }
    func count(_ figure: Figure, _ month: CalendarMonth, _ amount: Int = 1) -> Count {
      Count(CountCell(figure, month, district: received.district), amount)
    }
    var counts: [Count] = []
    counts.reserveCapacity(8)
    counts.append(count(.reportsReceived, received.month))
    counts.append(count(received.channel.figure, received.month))
    var registered: [LocalTime] = []
    for file in cases { registered += try registrations(file) }
    if isWrittenOff(atEndOf: received.month.year, registered) {
      counts.append(count(.reportsWrittenOff, received.month))
    }
    if !registered.isEmpty, let begun = try firstReceiptByPolice(isPolice),
      let first = registered.filter({ $0.instant >= begun }).min(by: Self.isEarlier)
    {
      let month = CalendarMonth(first), seconds = first.instant - begun
      counts.append(count(.registrationReports, month))
      if seconds >= 3600 { counts.append(count(.registrationHours, month, Int(seconds / 3600))) }
      if seconds > 86_400 { counts.append(count(.registrationOver24h, month)) }
    }
    for callOut in callOuts {
      counts.append(count(.callOutsAttended, callOut.month))
      let isRecorded = recordings.contains {
        $0.year <= callOut.month.year && callOut.cameras.contains($0.camera)
      }
      if isRecorded { counts.append(count(.callOutsRecorded, callOut.month)) }
    }
    return counts
  }

  /// Whether the last disposal by a year's end lets nothing come of it, and no offence was registered from it by then.
  private func isWrittenOff(atEndOf year: Int, _ registered: [LocalTime]) -> Bool {
    guard let last = disposals.last(where: { $0.year <= year }), last.isWriteOff else { return false }
    return !registered.contains { $0.year <= year }
  }

  private func firstReceiptByPolice(_ isPolice: (Reference) throws -> Bool) rethrows -> Int64? {
    var first: Int64?
    for receiver in receivers where receiver.instant < first ?? .max {
      if try isPolice(receiver.body) { first = receiver.instant }
    }
    return first
  }

  /// By instant; in the hour that comes twice, two at one instant may be written in different months.
  private static func isEarlier(_ a: LocalTime, _ b: LocalTime) -> Bool {
    (a.instant, a.wallClock) < (b.instant, b.wallClock)
  }
}

extension Channel {
  /// The figure that counts reports that came this way.
  var figure: Figure {
    switch self {
    case .`102`: .reportsChannel102
    case .`112`: .reportsChannel112
    case .`111`: .reportsChannel111
    case .inPerson: .reportsChannelInPerson
    case .online: .reportsChannelOnline
    case .officer: .reportsChannelOfficer
    case .citizen: .reportsChannelCitizen
    case .municipalService: .reportsChannelMunicipalService
    case .health: .reportsChannelHealth
    case .school: .reportsChannelSchool
    case .ngo: .reportsChannelNgo
    }
  }
}
