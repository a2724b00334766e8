import IncidentEvents

extension CaseState {
  /// Cases that count as one, as one: the case they go on under first, each of the others' own things behind its own.
  ///
  /// Whether it stands still or was terminated, the case they go on under says.
  public init(joining parts: [CaseState]) {
    guard let first = parts.first else {
      self.init()
      return
    }
    self = first
    for part in parts.dropFirst() {
      reports += part.reports.filter { !reports.contains($0) }
      parties += part.parties
      relationships += part.relationships
      offences += part.offences.filter { !offences.contains($0) }
      firstOffenceRegistered = firstOffenceRegistered ?? part.firstOffenceRegistered
      protocols += part.protocols
      assessments += part.assessments.filter { !assessments.contains($0) }
      exhibits += part.exhibits.filter { !exhibits.contains($0) }
      examinations += part.examinations
      sentences += part.sentences
      changes += part.changes
      appeals += part.appeals
      inForce += part.inForce
      served += part.served
      holds += part.holds
      seals += part.seals
    }
    court = CourtProgress(joining: parts.map(\.court))
  }
}
