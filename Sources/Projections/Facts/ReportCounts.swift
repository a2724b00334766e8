import Rulebook

/// What a report counts in, put back together from its cells.
struct ReportCounts {
  private(set) var received: CalendarMonth?
  private(set) var registration: (month: CalendarMonth, hours: HoursBand)?
  private(set) var isWrittenOff = false
  private(set) var callOuts: [(month: CalendarMonth, isRecorded: Bool)] = []

  init(_ counted: [Count]) {
    var registered: CalendarMonth?, hours = 0, isOver24 = false
    for count in counted {
      guard case .month(let month) = count.cell.time else { continue }
      switch count.cell.figure {
      case .reportsReceived: received = month
      case .reportsWrittenOff: isWrittenOff = true
      case .registrationReports: registered = month
      case .registrationHours: hours = count.amount
      case .registrationOver24h: isOver24 = true
      case .callOutsAttended: callOuts.append((month, false))
      // Counted right behind the call-out that it is of.
      case .callOutsRecorded where !callOuts.isEmpty: callOuts[callOuts.count - 1].isRecorded = true
      default: break
      }
    }
    registration = registered.map { ($0, HoursBand(hours, isOver24: isOver24)) }
  }
}
