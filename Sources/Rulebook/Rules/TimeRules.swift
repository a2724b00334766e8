import IncidentEvents
import Language

/// TIM-01, TIM-04, TIM-05, TIM-06: rules on every time an event carries.
extension Rules {
  static func times(_ event: borrowing Event, _ recorded: RecordedTime, _ found: inout Findings) {
    trueOffset("time", event.time, &found)
    if let captured = event.captured { trueOffset("capturedtime", captured, &found) }
    event.fact.forEachTime { field, time in trueOffset(field, time, &found) }
    clockFitsPrecision(event, &found)
    happened("time", event.time, before: recorded, &found)

    switch event.fact {
    case .offenceRegistered(let data):
      inOrder("data.committedFrom", data.committedFrom, "data.committedTo", data.committedTo, &found)
      happened("data.committedTo", data.committedTo, before: recorded, &found)
    case .reportReceived(let data):
      inOrder("data.committedFrom", data.committedFrom, "data.committedTo", data.committedTo, &found)
      happened("data.committedTo", data.committedTo, before: recorded, &found)
    case .evidenceRegistered(let data):
      inOrder("data.recordedFrom", data.recordedFrom, "data.recordedTo", data.recordedTo, &found)
      happened("data.recordedTo", data.recordedTo, before: recorded, &found)
    case .callOutAttended(let data):
      inOrder("data.dispatched", data.dispatched, "data.arrived", data.arrived, &found)
      happened("data.arrived", data.arrived, before: recorded, &found)
    case .actorEnrolled(let data):
      inOrder("data.validFrom", data.validFrom, "data.validTo", data.validTo, &found)
    case .personDetained(let data):
      inOrder("data.from", data.from, "data.to", data.to, &found)
      happened("data.from", data.from, before: recorded, &found)
    case .agreementSigned(let data):
      inOrder("data.validFrom", data.validFrom, "data.validTo", data.validTo, &found)
    case .consentGiven(let data): inOrder("time", event.time, "data.expires", data.expires, &found)
    case .preventiveMeasureApplied(let data): inOrder("time", event.time, "data.until", data.until, &found)
    case .preventiveMeasureChanged(let data): inOrder("time", event.time, "data.until", data.until, &found)
    case .checkInCompleted(let data): happened("data.started", data.started, before: recorded, &found)
    case .checkInMissed(let data):
      inOrder("data.dueAt", data.dueAt, "data.followUpBy", data.followUpBy, &found)
    case .alcoholSaleInspected(let data): happened("data.at", data.at, before: recorded, &found)
    default: break
    }
  }

  /// TIM-01: the offset is the zone's at that wall clock.
  private static func trueOffset(_ field: StaticString, _ time: LocalTime, _ found: inout Findings) {
    if Law.zone.isTrue(time) { return }
    let offsets = Law.zone.offsets(atWallClock: time.wallClock)
    let expected: PhraseValue =
      switch offsets.count {
      case 0: .word(Phrase.Findings.noOffset)
      case 1: .text(offset(offsets[0]))
      default:
        .phrase(
          Phrase.Findings.either(one: .text(offset(offsets[0])), other: .text(offset(offsets[1]))))
      }
    found.note("TIM-01", ["field": "\(field)", "time": "\(time)", "expected": expected], field: "\(field)")
  }

  /// TIM-04: what is known to the day has no clock, what is known to the hour no minutes.
  private static func clockFitsPrecision(_ event: borrowing Event, _ found: inout Findings) {
    guard let precision = event.timePrecision else { return }
    let second = event.time.secondOfDay
    let (fits, clock): (Bool, PhraseValue) =
      switch precision {
      case .exact: (true, "")
      case .hour: (second % 3600 == 0, .word(Phrase.Findings.fullHour))
      case .day, .month, .unknown: (second == 0, "00:00:00")
      }
    if fits { return }
    found.note(
      "TIM-04", ["time": "\(event.time)", "precision": .word(precision.phrase), "clock": clock], field: "time"
    )
  }

  /// TIM-05: a span ends after it begins.
  private static func inOrder(
    _ from: StaticString, _ start: LocalTime?, _ to: StaticString, _ end: LocalTime?, _ found: inout Findings
  ) {
    guard let start, let end, start.instant > end.instant else { return }
    found.note(
      "TIM-05", ["from": "\(from)", "start": "\(start)", "to": "\(to)", "end": "\(end)"], field: "\(from)")
  }

  /// TIM-06: an act is recorded after it happened; clocks may differ by some minutes.
  private static func happened(
    _ field: StaticString, _ time: LocalTime?, before recorded: RecordedTime, _ found: inout Findings
  ) {
    guard let time, time.instant * 1000 > recorded.milliseconds + found.limit(.tim06Minutes) * 60_000 else {
      return
    }
    found.note(
      "TIM-06", ["field": "\(field)", "time": "\(time)", "recorded": "\(recorded)"], field: "\(field)")
  }

  /// `+05:00`.
  private static func offset(_ minutes: Int16) -> String {
    String(
      LocalTime(wallClock: 0, offsetMinutes: minutes, year: 1970, month: 1, day: 1).description.suffix(6))
  }
}
