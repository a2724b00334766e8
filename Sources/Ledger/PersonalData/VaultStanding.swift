import DurableFiles
import Vault

/// What a ledger's vault holds, in numbers.
public enum VaultStanding: Sendable {
  /// It opens.
  case open(VaultNumbers)
  /// There is none, as in a ledger that never took a value, or none that this user may open.
  case none(because: String)
}

/// How much a vault holds.
public struct VaultNumbers: Sendable {
  /// How many times its key was replaced, and one.
  public let generation: Int
  /// Events with protected or personal values.
  public let events: Int
  /// Persons and others whose values were erased.
  public let erased: Int
}

extension Ledger {
  /// How the vault stands.
  public func vaultStanding() -> VaultStanding {
    if DurableFile.isUnreadable(directory.keys) { return .none(because: "this user may not look into keys/") }
    do {
      guard let vault = try vaultForReading() else { return .none(because: "there is no key to one") }
      let counts = try vault.counts()
      return .open(
        VaultNumbers(generation: counts.generation, events: counts.events, erased: counts.erased))
    } catch {
      return .none(because: "\(error)")
    }
  }
}
