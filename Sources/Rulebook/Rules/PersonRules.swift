import IncidentEvents
import Language

/// PER-01, PER-02: who is not the same person after all.
extension Rules {
  static func personSeparated(
    _ data: PersonSeparated, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // PER-01: the two are joined, by a record that names both.
    let one = event.subject, other = data.from
    guard try standing.state(PersonState.self, of: one).record.sameAs.contains(other) else {
      return found.note("PER-01", ["one": "\(one)", "other": "\(other)"], field: "data.from")
    }
    // PER-02: nothing else joins them.
    let members = try PersonRecord.samePerson(one) { key in
      var record = try standing.state(PersonState.self, of: key).record
      if key == one { record.separate(from: other) }
      if key == other { record.separate(from: one) }
      return record
    }
    guard members.contains(other) else { return }
    var between: [Reference] = []
    for member in members where member != one && member != other {
      if try isKnown(member, event, actor, standing) { between.append(member) }
    }
    guard !between.isEmpty else { return }
    found.note(
      "PER-02", ["others": .list(between.map { "\($0)" }), "other": "\(other)"],
      field: "data.from")
  }
}
