import IncidentEvents
import Language

/// DET-01 to DET-03: detentions.
extension Rules {
  static func personDetained(
    _ data: PersonDetained, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    withinLimit(data.basis, from: data.from, to: data.to, field: "data.to", &found)
    // DET-02: nobody is detained who is in custody already.
    for member in try standing.samePerson(event.subject) {
      let detentions = try standing.state(PersonState.self, of: member).custody.detentions
      guard let other = detentions.first(where: { $0.overlaps(from: data.from, to: data.to) }) else {
        continue
      }
      return found.note("DET-02", ["since": "\(other.from)"], field: "data.from")
    }
  }

  static func personReleased(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    var last: Detention?
    for member in try standing.samePerson(event.subject) {
      let detention = try standing.state(PersonState.self, of: member).custody.detention(
        releasedAt: event.time)
      if let detention, detention.from.instant >= last?.from.instant ?? .min { last = detention }
    }
    // DET-03: who is released was detained.
    guard let last else { return found.note("DET-03", field: "subject") }
    withinLimit(last.basis, from: last.from, to: event.time, field: "time", &found)
  }

  /// DET-01: an administrative detention is not longer than the law allows.
  private static func withinLimit(
    _ basis: DetentionBasis, from: LocalTime, to: LocalTime?, field: String, _ found: inout Findings
  ) {
    guard basis == .administrative, let to, to.instant - from.instant > found.limit(.det01Hours) * 3600 else {
      return
    }
    found.note("DET-01", ["from": "\(from)", "to": "\(to)"], field: field)
  }
}
