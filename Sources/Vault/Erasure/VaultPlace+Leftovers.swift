internal import LMDB

extension VaultPlace {
  /// Destroys what an erasure cut short left behind: before its decisive step the next key and vault, after it the old
  /// ones. Done already, it does nothing.
  func destroyLeftovers(current: VaultKey, _ lock: ReaderLock) throws(VaultError) {
    try DurableFile.erase(nextVaultKey + ".new")
    try DurableFile.erase(vaultKey + ".new")
    try DurableFile.erase(nextVaultKey)
    try destroyOldKey()
    for number in try generations() where number != current.generation {
      try destroy(generation(number), lock)
    }
  }

  /// Overwrites the key that was replaced. While it has not been, the second name is that of the key in force.
  func destroyOldKey() throws(VaultError) {
    if DurableFile.isSame(oldVaultKey, vaultKey) {
      try DurableFile.removeFile(oldVaultKey)
    } else {
      try DurableFile.erase(oldVaultKey)
    }
  }

  /// Overwrites a generation and removes it, when no other process reads.
  func destroy(_ directory: String, _ lock: ReaderLock) throws(VaultError) {
    guard DurableFile.exists(directory) else { return }
    try lock.alone { () throws(VaultError) in try DurableFile.erase(directory: directory) }
  }

  /// Opens the generation that a key names.
  ///
  /// - Throws: ``VaultError/Code/oldGeneration`` when only older or newer ones are there.
  func open(_ key: VaultKey, _ access: Environment.Access) throws(VaultError) -> Generation {
    let path = generation(key.generation)
    if DurableFile.exists("\(path)/data.mdb") { return try Generation(path, key: key, access: access) }
    // A copy that was to take the former one's place did not get there.
    if access == .readOnly, DurableFile.exists("\(former(key.generation))/data.mdb") {
      return try Generation(former(key.generation), key: key, access: access)
    }
    guard let other = try generations().last else {
      throw VaultError(.noVault, "There is no vault in \(directory).")
    }
    throw VaultError(
      .oldGeneration,
      other < key.generation
        ? "The vault in \(directory) is of generation \(other), and the vault key was replaced since: its values "
          + "are out of reach, as an erasure means them to be. Take a copy made after the last erasure."
        : "The vault in \(directory) is of generation \(other), and the vault key of \(key.generation): the key file "
          + "is an old one.")
  }
}
