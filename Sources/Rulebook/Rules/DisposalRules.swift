import IncidentEvents
import Language

/// EVD-09 to EVD-11: what stands in the way of disposing of an exhibit.
extension Rules {
  static func evidenceDisposed(
    _ data: EvidenceDisposed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let exhibit = try standing.state(ExhibitState.self, of: event.subject)
    chained(data.previous, exhibit, &found)
    // EVD-11: it is still there.
    if let earlier = exhibit.disposal {
      found.note("EVD-11", ["date": .text(earlier.time.date)], field: "subject")
    }
    unheld(event.subject, exhibit.holds, &found)
    for file in try standing.cases(of: exhibit) {
      let state = try standing.wholeCase(file)
      unheld(file, state.holds, &found)
      // EVD-10: its case has ended.
      if state.end == nil { found.note("EVD-10", ["case": "\(file)"], field: "subject") }
    }
  }

  /// EVD-09: no hold stands on it, or on a case it belongs to.
  private static func unheld(_ target: Reference, _ holds: [Hold], _ found: inout Findings) {
    for hold in holds {
      found.note(
        "EVD-09", ["target": "\(target)", "date": .text(hold.placed.date), "hold": "\(hold.id)"],
        field: "subject")
    }
  }
}

extension Standing {
  /// The cases an exhibit belongs to: its own; of a copy, those of what it was made of; else those opened from its
  /// report. Of cases that count as one, the one they go on under.
  func cases(of exhibit: ExhibitState) throws -> [Reference] {
    var exhibit = exhibit
    var path: [Reference] = []
    while exhibit.file == nil, let parent = exhibit.origin?.parent, !path.contains(parent) {
      path.append(parent)
      exhibit = try state(ExhibitState.self, of: parent)
    }
    if let file = exhibit.file { return [try oneCase(file)[0]] }
    guard let report = exhibit.report else { return [] }
    var files: [Reference] = []
    for file in try state(ReportState.self, of: report).cases {
      let last = try oneCase(file)[0]
      if !files.contains(last) { files.append(last) }
    }
    return files
  }
}
