import EventLog
import IncidentEvents
import Projections
import Vault

extension Ledger {
  /// Carries out in the vault what the log says was erased: after an erasure that was cut short, and after a backup from
  /// before an erasure was restored. Done already, nothing happens.
  ///
  /// - Returns: the persons erased now.
  @discardableResult
  func finishErasures(in vault: Vault) throws -> [Reference] {
    let history = try self.history()
    let through = try vault.erasedThrough ?? -1
    let positions = try history.candidates(tagged: Event.erasuresTag).filter { $0 > through }
    guard let last = positions.last else { return [] }
    let persons = try positions.compactMap { position in
      try history.log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        return event.type == .subjectKeyDestroyed ? event.subject : nil
      }
    }
    // A crash inside: the vault's own key file says which of the two vaults counts; the next writer comes here again.
    try vault.erase(persons, through: last)
    return persons
  }
}
