extension Telling {
  /// A report ends without a registered offence, mostly within a day; some never end, and a prosecutor may find them.
  ///
  /// - Parameter reason: Why; drawn where there is none.
  mutating func writeOff(_ report: Report, _ reason: StaticString? = nil, outOf100 part: Int = 97) {
    aside(report.reference, as: .writeOff, from: max(last, report.receipt.recorded)) { telling in
      guard telling.random.percent(part) else { return telling.review(report, "concealed", outOf100: 34) }
      let isLate = telling.random.percent(5)
      let time = report.received + (isLate ? telling.hours(26...90) : telling.hours(2...21))
      guard time < Telling.end else { return }
      telling.dispose(of: report, reason, at: max(time, telling.last))
      telling.review(report, "deadline", outOf100: isLate ? 30 : 0)
      telling.review(report, "in-order", outOf100: isLate ? 0 : 1)
    }
  }

  private mutating func dispose(of report: Report, _ reason: StaticString?, at time: Instant) {
    let author = plan.cast.police(.investigator, report.district, &random)
    let supervisor = plan.cast.police(.supervisor, report.district, &random)
    // Once in a while whoever writes it off approves it, too.
    let approver = random.once(in: 300) ? author.actor : supervisor.actor
    let drawn = random.pick(Telling.disposals)
    let (outcome, why) = reason.map { ("nomenclature", $0) } ?? drawn
    record("report.disposed", report.reference, at: time, by: author, after: 120...7200) {
      $0.set("approver", approver)
      $0.set("outcome", outcome)
      $0.set("reason", why)
    }
  }

  /// A report about what another one tells already.
  mutating func joinReport(_ report: Report, to first: Report) {
    let author = plan.cast.police(.investigator, report.district, &random)
    let approver = plan.cast.police(.supervisor, report.district, &random)
    let time = max(report.received + hours(1...9), last)
    record("report.disposed", report.reference, at: time, by: author, after: 120...7200) {
      $0.set("approver", approver.actor)
      $0.set("into", first.reference)
      $0.set("outcome", "joined")
      $0.set("reason", "duplicate")
    }
  }

  private static let disposals = Weighted<(outcome: StaticString, reason: StaticString)>([
    (("nomenclature", "private-complaint-needed"), 41), (("nomenclature", "administrative-matter"), 29),
    (("no-offence", "no-elements"), 15), (("no-offence", "no-event"), 12),
    (("transferred", "other-jurisdiction"), 3),
  ])

  /// A prosecutor reviews what was recorded about something, so many times of a hundred.
  mutating func review(_ report: Report, _ finding: StaticString, outOf100 part: Int) {
    review(report.reference, of: report.receipt.id, finding, outOf100: part)
  }

  mutating func review(_ target: Reference, of event: EventID?, _ finding: StaticString, outOf100 part: Int) {
    guard part > 0 else { return }
    let mark = last
    aside(target, as: .review) { telling in
      let time = mark + telling.days(6...45)
      guard telling.random.percent(part), time < Telling.end else { return }
      let prosecutor = telling.plan.cast.city(.prosecutor, &telling.random)
      let act = telling.random.within(1...9_999)
      telling.record("review.recorded", target, at: time, by: prosecutor, after: 900...80_000, isSigned: true)
      {
        $0.writeAct(act)
        if let event { $0.set("event", event) }
        $0.set("finding", finding)
      }
    }
  }
}
