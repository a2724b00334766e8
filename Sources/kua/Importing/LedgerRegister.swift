import EventLog
import IncidentEvents
import Ledger
import Projections
import Registers
import Rulebook

/// Whoever knows the states of entities: a writer, by everything it has accepted, or a ledger that is only read.
protocol StateSource {
  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State
  func isIntroduced(_ reference: Reference) throws -> Bool
  func isRecorded(_ id: EventID) throws -> Bool
}

extension LedgerWriter: StateSource {}

/// What a ledger knows of the numbers of registers.
struct LedgerRegister<Source: StateSource>: RegisterStanding {
  let source: Source
  /// The events recorded before the file was begun.
  let history: EntityHistory

  func offence(erdr: ERDRNumber, episode: Int) throws -> Reference? {
    try source.state(ERDRState.self, of: erdr.reference).uses.first { $0.episode == episode }?.offence
  }

  func `case`(erdr: ERDRNumber) throws -> Reference? {
    guard let use = try source.state(ERDRState.self, of: erdr.reference).uses.first else { return nil }
    return try source.state(OffenceState.self, of: use.offence).registration?.case
  }

  func report(kui: Reference, organ: Reference, year: Int) throws -> Reference? {
    try source.state(KUIState.self, of: kui).uses.first { $0.organ == organ && $0.year == year }?.report
  }

  func `case`(openedFrom report: Reference) throws -> (case: Reference, numbers: [ERDRNumber])? {
    var opened: Reference?
    try history.forEach(of: report, reading: [.caseOpened]) { event in
      if opened == nil { opened = event.subject }
    }
    guard let opened else { return nil }
    var numbers: [ERDRNumber] = []
    for offence in try source.state(CaseState.self, of: opened).offences {
      if let number = try source.state(OffenceState.self, of: offence).registration?.erdr {
        numbers.append(number)
      }
    }
    return (opened, numbers)
  }

  func isIntroduced(_ reference: Reference) throws -> Bool { try source.isIntroduced(reference) }

  func isRecorded(_ id: EventID) throws -> Bool { try source.isRecorded(id) }
}
