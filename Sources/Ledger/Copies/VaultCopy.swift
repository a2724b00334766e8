import DurableFiles
import IncidentEvents
import Vault

/// What became of the vault in a restore.
public enum RestoredVault: Sendable {
  /// The ledger's own vault was there, and stays.
  case kept
  /// The backup's was put in place.
  case restored
  /// The backup's lies under a key that an erasure has replaced, and opens no more: an empty one was made, and the
  /// values recorded before are lost, the erased ones and the others. A backup made after the erasure has them.
  case empty
  /// Neither has one.
  case none
}

extension Ledger {
  /// Copies the vault to a backup; no key goes with it.
  func copyVault(to target: LedgerDirectory) throws {
    try vaultForReading()?.copy(to: target.vault)
  }

  /// Gives a restored ledger a vault: its own, if it is there, else the backup's.
  static func restoreVault(from backup: LedgerDirectory, to target: LedgerDirectory) throws -> RestoredVault {
    let place = target.vaultPlace
    let wanted = DurableFile.exists(place.vaultKey) ? try place.currentGeneration() : nil
    if let wanted, try place.generations().contains(wanted) { return .kept }
    let copies = try backup.vaultPlace.generations()
    if let number = wanted ?? copies.last, copies.contains(number) {
      try place.takeCopy(from: backup.vaultPlace, generation: number)
      return .restored
    }
    guard wanted != nil else { return .none }
    try Vault.makeEmpty(place)
    return .empty
  }
}
