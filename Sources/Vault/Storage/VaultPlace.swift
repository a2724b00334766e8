internal import DurableFiles

/// Where a vault and its keys lie.
package struct VaultPlace: Sendable {
  /// The directory with a directory for each generation; in time only one.
  package let directory: String
  /// The directory of the ledger's keys.
  package let keys: String

  /// A vault in `directory` under keys in `keys`; a backup's vault is read with the ledger's keys.
  package init(directory: String, keys: String) {
    self.directory = directory
    self.keys = keys
  }

  /// The key in force.
  package var vaultKey: String { "\(keys)/vault.key" }
  /// The key that is to replace it, while an erasure runs.
  var nextVaultKey: String { "\(keys)/vault.key.next" }
  /// A second name of the key that is being replaced, under which it is overwritten.
  var oldVaultKey: String { "\(keys)/vault.key.old" }
  var pseudonymKey: String { "\(keys)/pseudonym.key" }
  /// Locked by readers while they read, and by whoever overwrites an old generation.
  var readerLock: String { "\(directory)/readers.lock" }
  /// The LMDB directory of a generation.
  func generation(_ number: Int) -> String { "\(directory)/\(number)" }
  /// Where a copy is made before it takes the place of the former one.
  var copying: String { "\(directory)/copying" }
  /// The former copy of a generation while the next takes its place.
  func former(_ number: Int) -> String { "\(directory)/\(number).former" }

  /// The generation that the key in force names.
  package func currentGeneration() throws(VaultError) -> Int { try currentKey().generation }

  /// Takes a generation over from a backup's place; no key is needed.
  package func takeCopy(from backup: VaultPlace, generation number: Int) throws(VaultError) {
    if !DurableFile.exists(directory) { try DurableFile.makeDirectory(directory) }
    try DurableFile.erase(directory: copying)
    try DurableFile.makeDirectory(copying)
    try DurableFile.copy(backup.generation(number) + "/data.mdb", to: copying + "/data.mdb", mode: 0o600)
    // A crash before this: what was copied so far is taken away by the next restore.
    try DurableFile.move(copying, to: generation(number))
  }

  /// The generations that have a directory, ascending.
  package func generations() throws(VaultError) -> [Int] {
    (try DurableFile.names(in: directory) ?? []).compactMap(Self.number).sorted()
  }

  /// The generation that a directory's name stands for.
  static func number(_ name: String) -> Int? {
    guard let number = Int(name), number > 0, "\(number)" == name else { return nil }
    return number
  }

  /// Reads a file of keys.
  func readKey(_ path: String) throws(VaultError) -> String {
    guard let bytes = try DurableFile.read(path) else {
      throw VaultError(.noVault, "There is no key \(path): without it the vault does not open.")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The vault key in force.
  func currentKey() throws(VaultError) -> VaultKey {
    try key(vaultKey) { text throws(VaultError) in try VaultKey(parsing: text) }
  }

  /// The key that pseudonyms are made with.
  func currentPseudonymKey() throws(VaultError) -> PseudonymKey {
    try key(pseudonymKey) { text throws(VaultError) in try PseudonymKey(parsing: text) }
  }

  /// The key in a file; an error names the file.
  private func key<Key>(
    _ path: String, _ parse: (String) throws(VaultError) -> Key
  ) throws(VaultError) -> Key {
    let text = try readKey(path)
    do throws(VaultError) {
      return try parse(text)
    } catch {
      throw VaultError(error.code, "\(path) holds no key: \(error) Put the right key back.")
    }
  }
}
