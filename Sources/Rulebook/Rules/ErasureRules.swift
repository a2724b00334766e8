import IncidentEvents
import Language

/// ERA-01 to ERA-07: what stands in the way of an erasure, looked for under every reference of the person.
extension Rules {
  static func subjectKeyDestroyed(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // ERA-05: it is not erased already.
    if try standing.state(PersonState.self, of: event.subject).isErased {
      return found.note("ERA-05", ["person": "\(event.subject)"], field: "subject")
    }
    var cases: [Reference] = []
    for member in try standing.samePerson(event.subject) {
      let person = try standing.state(PersonState.self, of: member)
      held(member, person.holds, &found)
      try unbound(person.prevention.orders + person.help.orders, event.time, standing, &found)
      for contact in Contact.allCases {
        if let last = person.last(contact) { retained(contact, last, nil, event.time, &found) }
      }
      for reference in person.cases {
        let file = try standing.oneCase(reference)[0]
        let state = try standing.wholeCase(reference)
        served(state.unserved(by: member), file, &found)
        if !cases.contains(file) {
          cases.append(file)
          closed(state, file, event.time, &found)
          try answered(file, standing, &found)
        }
      }
    }
  }

  /// ERA-01: no hold stands on the person or a case of theirs.
  private static func held(_ target: Reference, _ holds: [Hold], _ found: inout Findings) {
    for hold in holds {
      found.note(
        "ERA-01", ["target": "\(target)", "date": .text(hold.placed.date), "hold": "\(hold.id)"],
        field: "subject")
    }
  }

  /// ERA-06: no order that binds or protects the person is active.
  private static func unbound(
    _ orders: [Reference], _ day: LocalTime, _ standing: some Standing, _ found: inout Findings
  ) throws {
    for order in orders {
      let state = try standing.state(OrderState.self, of: order)
      guard state.isActive(on: day), let end = state.end else { continue }
      found.note("ERA-06", ["order": "\(order)", "end": "\(end)"], field: "subject")
    }
  }

  /// ERA-02: no case of theirs is open.
  private static func closed(
    _ state: CaseState, _ file: Reference, _ day: LocalTime, _ found: inout Findings
  ) {
    held(file, state.holds, &found)
    guard let end = state.end else {
      return found.note("ERA-02", ["case": "\(file)"], field: "subject")
    }
    retained(end.contact, end.time, file, day, &found)
  }

  /// ERA-07: no finding of a review stands on a case, its reports or its offences.
  private static func answered(
    _ file: Reference, _ standing: some Standing, _ found: inout Findings
  ) throws {
    func note(_ review: Review?, on target: Reference) {
      guard let review, review.isOpen else { return }
      found.note(
        "ERA-07",
        ["target": "\(target)", "finding": .word(review.finding.phrase), "date": .text(review.time.date)],
        field: "subject")
    }
    for member in try standing.oneCase(file) {
      let state = try standing.state(CaseState.self, of: member)
      note(state.review, on: member)
      for report in state.reports {
        note(try standing.state(ReportState.self, of: report).review, on: report)
      }
      for offence in state.offences {
        note(try standing.state(OffenceState.self, of: offence).review, on: offence)
      }
    }
  }

  /// ERA-03: no sentence of theirs is unserved.
  private static func served(
    _ unserved: [CaseState.Sentence], _ file: Reference, _ found: inout Findings
  ) {
    for sentence in unserved {
      found.note("ERA-03", ["case": "\(file)", "date": .text(sentence.time.date)], field: "subject")
    }
  }

  /// ERA-04: every period of retention has run out.
  private static func retained(
    _ contact: Contact, _ last: LocalTime, _ file: Reference?, _ day: LocalTime, _ found: inout Findings
  ) {
    guard !contact.hasExpired(after: last, on: day) else { return }
    found.note(
      "ERA-04",
      [
        "what": file.map { .phrase(Phrase.Findings.fileOfCase(case: "\($0)")) }
          ?? .word(Phrase.Findings.recordOfPerson),
        "until": .text(contact.end(after: last)), "years": .number(contact.years),
        "why": .word(contact.basis),
      ], field: "subject")
  }
}
