import IncidentEvents
import Language

/// EVD-02 to EVD-08: through whose hands an exhibit goes, and whether it stays what it was.
extension Rules {
  static func evidenceTransferred(
    _ data: EvidenceTransferred, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    chained(data.previous, exhibit, &found)
    stillThere(exhibit, &found)
    // EVD-02: it comes from whoever has it.
    if let custodian = exhibit.custodian, custodian != data.from {
      found.note("EVD-02", ["from": "\(data.from)", "custodian": "\(custodian)"], field: "data.from")
    }
    // EVD-03: the file is the one registered, before and after.
    guard let registered = exhibit.digest else { return }
    let given = event.string(data.digestOut), taken = event.string(data.digestIn)
    if given != registered || taken != registered {
      found.note(
        "EVD-03", ["registered": .text(registered), "given": .text(given), "taken": .text(taken)],
        field: given != registered ? "data.digestOut" : "data.digestIn")
    }
  }

  static func evidenceAccessed(
    _ data: EvidenceAccessed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    chained(data.previous, exhibit, &found)
    stillThere(exhibit, &found)
  }

  static func evidenceVerified(
    _ data: EvidenceVerified, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    chained(data.previous, exhibit, &found)
    stillThere(exhibit, &found)
    // EVD-05: the file is the one registered.
    guard let registered = exhibit.digest else { return }
    let computed = event.string(data.sha256)
    if computed == registered { return }
    found.note(
      "EVD-05", ["registered": .text(registered), "computed": .text(computed)], field: "data.sha256")
  }

  static func evidenceDerived(
    _ data: EvidenceDerived, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let parent = try standing.state(ExhibitState.self, of: data.parent)
    chained(data.previous, parent, &found)
    stillThere(parent, field: "data.parent", &found)
    // EVD-06: a copy is made of what was registered, and is what was registered.
    if parent.registered != nil, parent.quarantined == nil { return }
    found.note("EVD-06", ["parent": "\(data.parent)"], field: "data.parent")
  }

  static func evidenceRuled(
    _ data: EvidenceRuled, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    chained(data.previous, exhibit, &found)
    // EVD-08: a court rules once.
    guard let earlier = exhibit.rulings.last else { return }
    found.note(
      "EVD-08", ["ruling": .word(earlier.ruling.phrase), "date": .text(earlier.time.date)], field: "subject")
  }

  /// Of each exhibit handed out, the chain of custody goes on with the bundle.
  static func bundleIssued(
    _ data: BundleIssued, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    var ends: [ChainEnd] = []
    data.exhibits.forEach(in: event.entry) { ends.append($0) }
    for end in ends {
      chained(end.previous, try standing.state(ExhibitState.self, of: end.exhibit), &found)
    }
  }

  /// EVD-04: the event names the one before it, so that a dropped one shows.
  static func chained(_ previous: EventID?, _ exhibit: ExhibitState, _ found: inout Findings) {
    if previous == exhibit.last { return }
    found.note(
      "EVD-04",
      ["last": .text(exhibit.last.map { "\($0)" } ?? "—"), "given": .text(previous.map { "\($0)" } ?? "—")],
      field: "data.previous")
  }

  /// EVD-07: nothing is done with what is disposed of.
  private static func stillThere(
    _ exhibit: ExhibitState, field: String = "subject", _ found: inout Findings
  ) {
    guard let disposal = exhibit.disposal else { return }
    found.note("EVD-07", ["date": .text(disposal.time.date)], field: field)
  }
}
