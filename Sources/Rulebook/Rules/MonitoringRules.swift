import IncidentEvents
import Language

/// MON-01 to MON-05: monitoring and check-ins.
extension Rules {
  static func monitoringOpened(
    _ data: MonitoringOpened, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // MON-05: whom a protective order binds is checked as often as the law says.
    if data.basis == .protectiveOrder, data.cadenceDays > found.limit(.mon05Days) {
      found.note("MON-05", ["cadence": .number(data.cadenceDays)], field: "data.cadenceDays")
    }
    // MON-03: it is not open already.
    if try standing.state(PersonState.self, of: event.subject).isMonitored {
      found.note("MON-03", field: "subject")
    }
  }

  static func monitoringClosed(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // MON-02: it is open.
    if try !standing.state(PersonState.self, of: event.subject).isMonitored {
      found.note("MON-02", field: "subject")
    }
  }

  static func checkInCompleted(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    monitored(try standing.state(PersonState.self, of: event.subject), &found)
  }

  static func checkInMissed(
    _ data: CheckInMissed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let person = try standing.state(PersonState.self, of: event.subject)
    monitored(person, &found)
    // MON-04: it was due, and none took place since.
    let problem: FilledPhrase
    if event.time.instant < data.dueAt.instant {
      problem = Phrase.Findings.timeHadNotCome(time: "\(event.time)")
    } else if let last = person.lastCompletedCheckIn, last.instant >= data.dueAt.instant {
      problem = Phrase.Findings.checkInTookPlace(time: "\(last)")
    } else {
      return
    }
    found.note("MON-04", ["due": "\(data.dueAt)", "problem": .phrase(problem)], field: "data.dueAt")
  }

  /// MON-01: a check-in is of someone monitored.
  private static func monitored(_ person: PersonState, _ found: inout Findings) {
    if !person.isMonitored { found.note("MON-01", field: "subject") }
  }
}
