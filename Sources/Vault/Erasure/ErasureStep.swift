/// Where an erasure stands, in the order it goes.
package enum ErasureStep: CaseIterable, Sendable {
  /// The next key lies beside the one in force.
  case nextKeyWritten
  /// The next vault is whole and durable; the old one is still in force.
  case nextVaultWritten
  /// The old key has a second name, by which it is found and overwritten however the erasure ends.
  case oldKeyHeld
  /// The next key is in force, and with it the next vault: the decisive step.
  case keyReplaced
  /// The old key's bytes are overwritten, and it is removed.
  case oldKeyDestroyed
  /// The old vault's files are overwritten, and removed.
  case oldVaultDestroyed
}
