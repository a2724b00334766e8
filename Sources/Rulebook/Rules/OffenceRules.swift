import IncidentEvents
import Language

/// OFF-01 to OFF-06 and ADM-01: the registration of offences, their articles, whether they are domestic.
extension Rules {
  static func offenceRegistered(
    _ data: OffenceRegistered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    try numberIsUnused(data, standing, &found)
    inForce(data.article, committed: data.committedTo, field: "data.article", &found)
    var offence = try standing.state(OffenceState.self, of: event.subject)
    offence.apply(event, to: event.subject)
    // Nothing contradicts what was declared before a relationship is recorded; the one that does is flagged.
    if try isRelationshipRecorded(offence, standing) {
      try declaredAsDerived(offence, event.subject, isDomestic: standing.isDomestic(offence), &found)
    }
    try withinADay(data, event, standing, &found)
  }

  static func offenceRequalified(
    _ data: OffenceRequalified, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let offence = try standing.state(OffenceState.self, of: event.subject)
    guard let registration = offence.registration, let current = offence.article() else { return }
    inForce(data.to, committed: registration.committedTo, field: "data.to", &found)
    if data.from != current {
      found.note(
        "OFF-03", ["current": .text(current.name), "from": .text(data.from.name)], field: "data.from")
    }
  }

  static func relationshipRecorded(
    _ data: RelationshipRecorded, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    if let reference = data.offence {
      var offence = try standing.state(OffenceState.self, of: reference)
      offence.apply(event, to: reference)
      return try declaredAsDerived(offence, reference, isDomestic: standing.isDomestic(offence), &found)
    }
    // It bears on every offence that lists the pair, under whichever references.
    let suspects = try standing.samePerson(data.suspect)
    let victims = try standing.samePerson(data.victim)
    var seen: [Reference] = []
    for suspect in suspects {
      for reference in try standing.state(PersonState.self, of: suspect).record.offences
      where !seen.contains(reference) {
        seen.append(reference)
        let offence = try standing.state(OffenceState.self, of: reference)
        guard let registration = offence.registration, offence.suspects().contains(where: suspects.contains),
          offence.victims().contains(where: victims.contains)
        else { continue }
        let isDomestic =
          try Law.isQualifying(data.kind, committed: registration.committedTo) || standing.isDomestic(offence)
        declaredAsDerived(offence, reference, isDomestic: isDomestic, &found)
      }
    }
  }

  static func administrativeProtocol(_ data: AdministrativeProtocolDrawnUp, _ found: inout Findings) {
    // ADM-01: since 16 June 2024 these acts are criminal offences.
    if Law.isInForce(data.article, committed: data.committed) { return }
    found.note(
      "ADM-01", ["article": .text(data.article.name), "committed": "\(data.committed)"],
      field: "data.committed")
  }

  /// OFF-01: a number and episode of the register names one offence.
  private static func numberIsUnused(
    _ data: OffenceRegistered, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let number = try standing.state(ERDRState.self, of: data.erdr.reference)
    guard let use = number.uses.first(where: { $0.episode == data.episode }) else { return }
    found.note(
      "OFF-01", ["erdr": "\(data.erdr)", "episode": "\(data.episode)", "offence": "\(use.offence)"],
      field: "data.erdr")
  }

  /// OFF-02: the article was in force when the act was committed.
  private static func inForce(
    _ article: Article, committed: LocalTime, field: String, _ found: inout Findings
  ) {
    if Law.isInForce(article, committed: committed) { return }
    found.note("OFF-02", ["article": .text(article.name), "committed": "\(committed)"], field: field)
  }

  /// OFF-05: what was declared is what the relationships say.
  private static func declaredAsDerived(
    _ offence: OffenceState, _ reference: Reference, isDomestic: Bool, _ found: inout Findings
  ) {
    guard let declared = offence.registration?.declared, declared != .unknown,
      (declared == .yes) != isDomestic
    else { return }
    let derived: DeclaredDomestic = isDomestic ? .yes : .no
    found.note(
      "OFF-05",
      ["offence": "\(reference)", "declared": .word(declared.phrase), "derived": .word(derived.phrase)],
      field: "data.domestic")
  }

  /// Whether anything is recorded of what a suspect of the offence is to a victim of it.
  private static func isRelationshipRecorded(
    _ offence: OffenceState, _ standing: some Standing
  ) throws -> Bool {
    if !offence.namedRelationships.isEmpty { return true }
    var victims: [Reference] = []
    for victim in offence.victims() { victims += try standing.samePerson(victim) }
    for suspect in offence.suspects() {
      for member in try standing.samePerson(suspect) {
        let relationships = try standing.state(PersonState.self, of: member).record.relationships
        if relationships.contains(where: { victims.contains($0.victim) }) { return true }
      }
    }
    return false
  }

  /// OFF-06: the first offence of a case is registered within a day of the first receipt by a police body of a
  /// report the case was opened from; unless the report's disposal had stopped the clock.
  private static func withinADay(
    _ data: OffenceRegistered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let file = try standing.wholeCase(data.case)
    guard file.firstOffenceRegistered == nil else { return }
    var earliest = Int64.max
    var report: Reference?
    for reference in file.reports {
      let state = try standing.state(ReportState.self, of: reference)
      guard let received = try standing.firstReceiptByPolice(state), received.instant < earliest else {
        continue
      }
      if let end = state.disposals.first, end.time.instant <= event.time.instant { continue }
      (earliest, report) = (received.instant, reference)
    }
    guard let report, event.time.instant - earliest > found.limit(.off06Hours) * 3600 else { return }
    let hours = (event.time.instant - earliest) / 3600
    found.note("OFF-06", ["hoursTaken": .number(Int(hours)), "report": "\(report)"], field: "time")
  }
}
