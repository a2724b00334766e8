import IncidentEvents
import Language

/// CRT-15: suspect and victim reconcile once.
extension Rules {
  static func reconciledOnce(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let own = try standing.oneCase(event.subject)
    let pairs = try standing.pairs(of: own)
    var seen = own
    for pair in pairs {
      let suspects = try standing.samePerson(pair.suspect), victims = try standing.samePerson(pair.victim)
      for suspect in suspects {
        for file in try standing.state(PersonState.self, of: suspect).cases where !seen.contains(file) {
          let others = try standing.oneCase(file)
          let earlier = try others.lazy.compactMap { try reconciliation(of: $0, standing) }.first
          guard let earlier else { continue }
          let isSamePair = try standing.pairs(of: others).contains {
            suspects.contains($0.suspect) && victims.contains($0.victim)
          }
          guard isSamePair else { continue }
          seen += others
          found.note("CRT-15", ["case": "\(file)", "date": .text(earlier.date)], field: "data.ground")
        }
      }
    }
  }

  /// When a case was terminated because the two had reconciled; nil of one that was not.
  private static func reconciliation(of file: Reference, _ standing: some Standing) throws -> LocalTime? {
    let termination = try standing.state(CaseState.self, of: file).termination
    return termination?.ground == .reconciliation ? termination?.time : nil
  }
}

/// A suspect and a victim.
struct Pair: Hashable {
  let suspect: Reference, victim: Reference
}

extension Standing {
  /// Who is suspect and who victim in cases: by their parties, and by their offences.
  func pairs(of cases: [Reference]) throws -> [Pair] {
    var pairs: [Pair] = []
    func add(_ suspects: [Reference], _ victims: [Reference]) {
      for suspect in suspects {
        for victim in victims {
          let pair = Pair(suspect: suspect, victim: victim)
          if !pairs.contains(pair) { pairs.append(pair) }
        }
      }
    }
    for file in cases {
      let state = try state(CaseState.self, of: file)
      add(
        state.parties.filter { $0.role == .suspect }.map(\.person),
        state.parties.filter { $0.role == .victim }.map(\.person))
      for offence in state.offences {
        let offence = try self.state(OffenceState.self, of: offence)
        add(offence.suspects(), offence.victims())
      }
    }
    return pairs
  }
}
