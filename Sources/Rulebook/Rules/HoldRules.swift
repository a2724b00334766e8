import IncidentEvents
import Language

/// HLD-01: legal holds.
extension Rules {
  static func legalHoldLifted(
    _ data: LegalHoldLifted, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // HLD-01: the hold stands, on this subject.
    if try standing.holds(on: event.subject).contains(where: { $0.id == data.hold }) { return }
    found.note("HLD-01", ["target": "\(event.subject)", "hold": "\(data.hold)"], field: "data.hold")
  }
}

extension Standing {
  /// The holds that stand on a person, a case or an exhibit itself.
  func holds(on reference: Reference) throws -> [Hold] {
    switch reference.kind {
    case .person: try state(PersonState.self, of: reference).holds
    case .case: try state(CaseState.self, of: reference).holds
    case .exhibit: try state(ExhibitState.self, of: reference).holds
    default: []
    }
  }
}
