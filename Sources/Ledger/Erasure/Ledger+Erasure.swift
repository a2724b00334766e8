import EventLog
import IncidentEvents
import Projections
import Vault

extension Ledger {
  /// Carries out what the log says was erased, in the files of refused submissions and in the vault: after an erasure
  /// that was cut short, and after a backup from before an erasure was restored. Done already, nothing happens.
  ///
  /// - Returns: the files of refused submissions that something was taken out of, and those that are gone.
  @discardableResult
  func finishErasures(in vault: Vault) throws -> (swept: [String], notFound: [String]) {
    let history = try self.history()
    let through = try vault.erasedThrough ?? -1
    let positions = try history.candidates(tagged: Event.erasuresTag).filter { $0 > through }
    guard let last = positions.last else { return ([], []) }
    let persons = try positions.compactMap { position in
      try history.log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        return event.type == .subjectKeyDestroyed ? event.subject : nil
      }
    }
    // The vault's mark that they are erased comes last: cut short before it, all of this is done again.
    let files = try sweepRefusedFiles(of: persons)
    // A crash inside: the vault's own key file says which of the two vaults counts; the next writer comes here again.
    try vault.erase(persons, through: last)
    return files
  }
}
