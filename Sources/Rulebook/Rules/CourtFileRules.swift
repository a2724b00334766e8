import IncidentEvents
import Language

/// CRT-11, CRT-12: what a case takes to court, and FOR-01: what an examiner finds is of the case.
extension Rules {
  /// CRT-11: whoever is charged with minor harm, an examiner has found minor harm for.
  static func harmIsFound(
    _ data: CaseSentToCourt, _ file: CaseState, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    var seen: [Reference] = []
    var charges: [Charge] = []
    data.charges.forEach(in: event.entry) { charge in
      if charge.article == .`108-1` { charges.append(charge) }
    }
    for charge in charges where !seen.contains(charge.offence) {
      seen.append(charge.offence)
      if try isHarmFound(charge.offence, file, standing) { continue }
      found.note("CRT-11", ["offence": "\(charge.offence)"], field: "data.charges")
    }
  }

  /// Whether minor harm was found: for the offence, or for a victim of it without a word on which offence.
  private static func isHarmFound(
    _ offence: Reference, _ file: CaseState, _ standing: some Standing
  ) throws -> Bool {
    let minor = file.examinations.filter { $0.conclusion == .minor }
    if minor.isEmpty { return false }
    if minor.contains(where: { $0.offence == offence }) { return true }
    let victims = try standing.state(OffenceState.self, of: offence).victims()
    for examination in minor where examination.offence == nil {
      if victims.isEmpty { return true }
      for victim in victims where try standing.isSamePerson(victim, examination.person) { return true }
    }
    return false
  }

  /// CRT-12: every exhibit that goes along was verified, and is what was registered.
  static func exhibitsAreVerified(
    _ file: CaseState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    var unverified: [Reference] = []
    for reference in file.exhibits {
      let exhibit = try standing.state(ExhibitState.self, of: reference)
      if exhibit.disposal == nil, !exhibit.isVerified { unverified.append(reference) }
    }
    guard let first = unverified.first else { return }
    found.note("CRT-12", ["count": .number(unverified.count), "first": "\(first)"], field: "subject")
  }

  static func forensicExaminationConcluded(
    _ data: ForensicExaminationConcluded, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // FOR-01: the offence examined for is one of the case.
    guard let offence = data.offence, try !standing.belongs(offence, to: data.case) else { return }
    found.note("FOR-01", ["offence": "\(offence)", "case": "\(data.case)"], field: "data.offence")
  }
}
