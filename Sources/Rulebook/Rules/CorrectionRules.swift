import CanonicalJSON
import IncidentEvents
import Language

/// EVT-05 to EVT-08: what a correction may lead to. What breaks a rule of the target's own type is found under the
/// correction, as it would have been found under the event had it been recorded so.
extension Rules {
  static func eventCorrected(
    _ data: EventCorrected, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    guard try revised(data.target, event, actor, standing, &found) else { return }
    let patch = data.patch.bytes(in: event.entry).bytes
    guard let outcome = try standing.outcome(of: patch, on: data.target) else { return }
    // EVT-05: it changes something.
    if outcome.before == outcome.after { return found.note("EVT-05", field: "data.patch") }
    let before = found.refused.count
    try allowed(patch, outcome, &found)
    guard found.refused.count == before else { return }
    guard schema(outcome, &found), let after = outcome.after, let type = outcome.type,
      try keepsHolder(after, outcome, type, &found)
    else { return }
    let then = try standing.standing(before: outcome.position)
    let known = try findings(in: outcome.before, outcome, actor, then, standing)
    for finding in try findings(in: after, outcome, actor, then, standing)
    where !known.contains(finding) {
      found.note(finding.inPatch)
    }
  }

  /// EVT-07 and EVT-08: which members a patch may change.
  private static func allowed(
    _ patch: [UInt8], _ outcome: CorrectionOutcome, _ found: inout Findings
  ) throws {
    var document = JSONDocument()
    try document.parseObject(patch.span)
    guard let type = outcome.type else { return }
    if type.isRevision, document.root.member("subject") != nil {
      found.note("EVT-08", ["field": "subject"], field: "data.patch.subject")
    }
    guard let data = document.root.member("data") else { return }
    var members = data.members
    while let member = members.next() {
      let name = member.name.string ?? ""
      // EVT-07: values of the vault never come into the open log.
      if type.schema.privateNames.contains(where: { "\($0)" == name }) {
        found.note("EVT-07", ["field": "data.\(name)"], field: "data.patch.data.\(name)")
      }
      // EVT-08: what the event is about, and what it commits to, stay.
      if name == "_sd" || name == "target" && type.isRevision {
        found.note("EVT-08", ["field": "data.\(name)"], field: "data.patch.data.\(name)")
      }
    }
  }

  /// EVT-06: what it leads to is an event as its type's schema says.
  /// - Returns: whether it is.
  private static func schema(_ outcome: CorrectionOutcome, _ found: inout Findings) -> Bool {
    guard let after = outcome.after, let type = outcome.type else { return false }
    var document = JSONDocument(maximumBytes: JSONDocument.longest)
    do throws(JSONSyntaxError) {
      try document.parseObject(after.span)
    } catch {
      found.note("EVT-06", ["problem": "\(error)"], field: "data.patch")
      return false
    }
    guard after.count <= Correction.maximumLength else {
      found.note(
        "EVT-06", ["problem": "it has \(after.count) bytes, too many for an entry"], field: "data.patch")
      return false
    }
    let checked = SchemaCheck.check(document.root, as: type)
    for fault in checked.faults {
      found.note("EVT-06", ["problem": .phrase(fault.phrase)], field: "data.patch.\(fault.path)")
    }
    for field in checked.openIINs {
      found.note("PRV-02", ["field": .text(field)], field: "data.patch.\(field)")
    }
    return checked.faults.isEmpty && checked.openIINs.isEmpty
  }

  /// EVT-08: values in the vault stay under the key they lie under.
  /// - Returns: whether they do.
  private static func keepsHolder(
    _ after: [UInt8], _ outcome: CorrectionOutcome, _ type: EventType, _ found: inout Findings
  ) throws -> Bool {
    let new = try Event(unsafe after.span.bytes, at: outcome.position)
    guard new.fact.commitments != nil, let holder = type.schema.vaultSubject else { return true }
    let old = try Event(unsafe outcome.before.span.bytes, at: outcome.position)
    if new.fact.vaultSubject(of: new.subject) == old.fact.vaultSubject(of: old.subject) { return true }
    let field =
      switch holder {
      case .subject: "subject"
      case .member(let name): "data.\(name)"
      }
    found.note("EVT-08", ["field": .text(field)], field: "data.patch.\(field)")
    return false
  }

  /// What rules would have found in an event, over what stood before it.
  private static func findings(
    in entry: [UInt8], _ outcome: CorrectionOutcome, _ actor: ActorState, _ then: any Standing,
    _ now: some Standing
  ) throws -> [Finding] {
    let event = try Event(unsafe entry.span.bytes, at: outcome.position)
    guard let recorded = event.recorded else { return [] }
    return try findings(in: event, recorded, actor, AmendedStanding(then, now, event))
  }

  private static func findings(
    in event: borrowing Event, _ recorded: RecordedTime, _ actor: ActorState, _ standing: some Standing
  ) throws -> [Finding] {
    var found = Findings(on: event.time, by: try standing.ledger.rulebook)
    try broken(by: event, recorded, actor, standing, &found)
    return found.refused + found.asked + found.flagged
  }
}

extension Finding {
  /// The finding as one of the correction whose patch leads to it.
  fileprivate var inPatch: Finding {
    at(field.map { "data.patch.\($0)" } ?? "data.patch")
  }
}

extension RawSpan {
  /// A copy of the bytes.
  fileprivate var bytes: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
