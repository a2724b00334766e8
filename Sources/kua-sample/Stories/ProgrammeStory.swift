extension Telling {
  /// On what a programme to correct violent behaviour rests.
  enum ProgrammeBasis { case court, voluntary }

  /// Now and then someone takes part in a programme, week by week, to its end or not.
  mutating func programme(_ person: Reference, _ basis: ProgrammeBasis, outOf100 part: Int) {
    let mark = last
    aside(person, as: .programme) { telling in
      let start = mark + telling.days(4...16)
      guard telling.random.percent(part), start + .days(8) < Telling.end else { return }
      telling.attend(person, basis, from: start)
    }
  }

  private mutating func attend(_ person: Reference, _ basis: ProgrammeBasis, from start: Instant) {
    let worker = plan.cast.someone(of: .correctionCentre, number: 0, &random)
    let by = basis == .court ? plan.cast.city(.courtClerk, &random) : worker
    let sessions = random.within(6...12)
    let act = random.within(1...9_999)
    record("correction.ordered", person, at: start, by: by, after: 900...40_000) {
      if basis == .court { $0.writeAct(act) }
      $0.set("basis", basis == .court ? "court" : "voluntary")
      $0.set("centre", worker.body)
      $0.set("sessions", sessions)
    }
    // Once in a while somebody counts one session too many.
    let planned = random.once(in: 40) ? sessions + 1 : sessions
    let attended = random.percent(68) ? planned : random.within(0...planned - 2)
    var next = last + days(3...9)
    for session in stride(from: 1, through: attended, by: 1) {
      guard next < Telling.end else { return }
      record("correction.attended", person, at: next, by: worker, after: 900...40_000) {
        $0.set("session", session)
      }
      next = max(last, next) + days(6...8)
    }
    guard next < Telling.end else { return }
    if attended == planned {
      let entry = record("correction.completed", person, at: next, by: worker, after: 900...40_000) { _ in }
      guard random.once(in: 18), last + .days(9) < Telling.end else { return }
      retract(entry, "entered-in-error", by: worker, after: days(1...3))
      record("correction.completed", person, at: last + days(1...3), by: worker) { _ in }
    } else {
      let reason = random.pick(Telling.dropReasons)
      record("correction.dropped", person, at: next + .days(14), by: worker, after: 900...40_000) {
        $0.set("reason", reason)
      }
    }
  }

  private static let dropReasons = Weighted<StaticString>([
    ("stopped-attending", 57), ("refused", 18), ("reoffended", 9), ("moved-away", 9), ("custody", 7),
  ])
}
