import DurableFiles
import EventLog
import IncidentEvents
import LMDB
import Synchronization
import Vault

extension LedgerDirectory {
  /// Protected and personal values, encrypted.
  public var vault: String { "\(path)/vault" }
  /// Where a synthetic ledger keeps its invented bodies' keys.
  public var bodyKeys: String { "\(keys)/bodies" }

  /// Where the vault and its keys lie.
  var vaultPlace: VaultPlace { VaultPlace(directory: vault, keys: keys) }
}

extension Ledger {
  /// The vault as it is read; nil where there is none: in a ledger that never took a value, and in a backup, whose
  /// keys lie elsewhere.
  func vaultForReading() throws -> Vault? {
    try openVault.withLock { open in
      if let open { return open }
      guard DurableFile.exists(directory.vaultPlace.vaultKey) else { return nil }
      open = try Vault(directory.vaultPlace, access: .readOnly)
      return open
    }
  }

  /// The vault as the one writer uses it: what a crash left in it is put right first.
  ///
  /// A ledger from before there was a vault gets one.
  func vaultForWriting() throws -> Vault {
    try openVault.withLock { open in
      if let vault = open, vault.access == .readWrite { return vault }
      // The file is open once in a process.
      open = nil
      let place = directory.vaultPlace
      let vault =
        DurableFile.exists(place.vaultKey)
        ? try Vault(place, access: .readWrite) : try Vault.create(place, seed: nil)
      try vault.settle { id in try index.position(of: id) != nil }
      try finishErasures(in: vault)
      open = vault
      return vault
    }
  }
}
