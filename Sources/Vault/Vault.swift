internal import DurableFiles
internal import IncidentEvents
package import LMDB
internal import Synchronization

/// Personal and protected values: what events commit to, encrypted, and erasable.
///
/// Each event's values lie under a data key of their subject and of the body that recorded them. The data key is wrapped
/// by that body's key, then by the vault key: who has the ledger's keys opens nothing that another body recorded, and
/// once the vault key was replaced nobody opens what was left out of the new vault, old copies of it included.
///
/// Values are sealed on any thread; one process commits. A commit is durable when it returns, and comes before the
/// log's: what the log then does not hold is swept at the next opening, by ``settle(everything:isRecorded:)``.
package final class Vault: Sendable {
  /// Where it lies.
  package let place: VaultPlace
  /// What it was opened for.
  package let access: Environment.Access
  let pseudonyms: PseudonymKey
  let readerLock: ReaderLock
  /// Held by whoever copies or erases, and then never waited for inside the other two.
  let turn = Mutex(())
  /// Held by whoever writes; before ``reading``.
  let writing: Mutex<Writing>
  /// Held shortly: every look into the file, and what is kept in memory.
  let reading: Mutex<Reading>

  /// What whoever writes must know.
  struct Writing {
    var isSettled = false
    /// A commit failed, or an erasure was cut short: the vault is opened anew before anything is written.
    var isEnded = false
  }

  /// What readers share.
  struct Reading: Sendable {
    /// Nil for a moment while the next takes its place.
    var generation: Generation?
    var keys = DataKeyCache(capacity: 16_384)
    var erased: [Reference: Int] = [:]
    var erasedThrough: Int?
    /// What each body's key is known by.
    var bodies: [Reference: [UInt8]] = [:]
    var isDerived = false
  }

  /// Makes the vault of a new ledger: its keys, then the vault.
  ///
  /// - Parameter seed: 32 bytes that all keys follow from until the first erasure, in a synthetic ledger: the same seed
  ///   gives the same digests. Whoever knows the seed opens the vault. Nil for any other ledger.
  /// - Throws: ``VaultError/Code/alreadyExists`` when there is a vault key; ``VaultError/Code/noVault`` when there is
  ///   none, and a vault that holds something: values are never destroyed for want of their key.
  package static func create(_ place: VaultPlace, seed: [UInt8]? = nil) throws(VaultError) -> Vault {
    // A key that can not be read is not one that is missing.
    guard try DurableFile.read(place.vaultKey) == nil else {
      throw VaultError(.alreadyExists, "There is a vault key in \(place.keys) already; nothing was changed.")
    }
    for number in try place.generations() where try !Generation.isEmpty(place.generation(number)) {
      throw VaultError(
        .noVault,
        "The key \(place.vaultKey) is missing, and \(place.generation(number)) holds values under it. Put the key back; "
          + "nothing was changed.")
    }
    let secret = try seed.map { seed throws(VaultError) in try BodyKey.secret(seed: seed) }
    let key = secret.map { VaultKey(seed: $0) } ?? VaultKey(generation: 1)
    let pseudonyms = secret.map { PseudonymKey(seed: $0) } ?? PseudonymKey()
    if !DurableFile.exists(place.directory) { try DurableFile.makeDirectory(place.directory) }
    if !DurableFile.exists(place.keys) { try DurableFile.makeDirectory(place.keys) }
    // A making cut short left an empty one that no key names.
    try DurableFile.erase(directory: place.generation(1))
    do { _ = try Generation(creating: place.generation(1), key: key, isDerived: secret != nil) }
    try DurableFile.replace(place.pseudonymKey, with: pseudonyms.text, mode: 0o600)
    // The vault key comes last: with it there is a vault.
    try DurableFile.replace(place.vaultKey, with: key.text, mode: 0o600)
    return try Vault(place, access: .readWrite)
  }

  /// Makes an empty vault under the key in force, where the one there was is lost.
  package static func makeEmpty(_ place: VaultPlace) throws(VaultError) {
    let key = try place.currentKey()
    if !DurableFile.exists(place.directory) { try DurableFile.makeDirectory(place.directory) }
    _ = try Generation(creating: place.generation(key.generation), key: key, isDerived: false)
  }

  /// Opens the vault that the vault key names. Opened for writing, what an erasure cut short left behind is destroyed
  /// first.
  ///
  /// - Throws: ``VaultError``: `oldGeneration` when what is there lies under a key that was replaced.
  package init(_ place: VaultPlace, access: Environment.Access) throws(VaultError) {
    self.place = place
    self.access = access
    pseudonyms = try place.currentPseudonymKey()
    readerLock = ReaderLock(place.readerLock, creating: access == .readWrite)
    if access == .readWrite { try place.destroyLeftovers(current: try place.currentKey(), readerLock) }
    var state = Reading()
    // Key and vault are looked at together: an erasure by another process destroys the old vault only after this.
    try readerLock.shared { () throws(VaultError) in
      try state.load(try place.open(place.currentKey(), access))
    }
    reading = Mutex(state)
    writing = Mutex(Writing())
  }

  /// Runs `body` with the file as it stands, alone among the readers of this process.
  func read<R: Sendable>(
    _ body: (inout Reading, Generation) throws(VaultError) -> R
  ) throws(VaultError) -> R {
    try reading.withLock { state throws(VaultError) in
      guard let generation = state.generation else { throw Self.ended }
      // Only the process that writes replaces the generation, and it does so under this very lock.
      guard access == .readOnly else { return try body(&state, generation) }
      return try readerLock.shared { () throws(VaultError) in
        guard DurableFile.exists(generation.environment.path) else {
          throw VaultError(
            .oldGeneration,
            "An erasure has replaced the vault in \(place.directory) meanwhile: open it again.")
        }
        return try body(&state, generation)
      }
    }
  }

  /// Runs `body` as the one that writes, after what an earlier commit may have left behind was settled.
  func write<R: Sendable>(
    settled: Bool = true, _ body: (Generation) throws(VaultError) -> R
  ) throws(VaultError) -> R {
    try writing.withLock { state throws(VaultError) in
      guard access == .readWrite, !state.isEnded else { throw Self.ended }
      guard state.isSettled || !settled else {
        throw VaultError(
          .unsettled,
          "What the last writer left in the vault must be looked at before anything is written to it.")
      }
      let generation = try read { _, generation throws(VaultError) in generation }
      do throws(VaultError) {
        let result = try body(generation)
        if !settled { state.isSettled = true }
        return result
      } catch {
        // These are said before anything is written; what another failure has left in the file is not known.
        if error.code != .erased, error.code != .wrongBodyKey { state.isEnded = true }
        throw error
      }
    }
  }

  private static var ended: VaultError {
    VaultError(
      .notWritable,
      "The vault is only read, or its writing has ended with an error: open it again for writing.")
  }
}

extension Vault.Reading {
  /// Reads what is kept in memory.
  mutating func load(_ generation: Generation) throws(VaultError) {
    var erased: [Reference: Int] = [:], bodies: [Reference: [UInt8]] = [:]
    try stored {
      try generation.forEachPiece(generation.tables.erased) { rows in
        for (key, value) in rows {
          guard let subject = Reference(row: key[...]), let position = Int(position: value) else {
            throw VaultError.damaged("a row of the table erased is none")
          }
          erased[subject] = position
        }
      }
      try generation.forEachPiece(generation.tables.bodies) { rows in
        for (key, value) in rows {
          guard let body = Reference(bodyRow: key[...]) else {
            throw VaultError.damaged("a row of the table bodies is none")
          }
          bodies[body] = value
        }
      }
    }
    self.generation = generation
    self.erased = erased
    self.bodies = bodies
    isDerived = try generation.mark(.derived) != nil
    erasedThrough = try generation.mark(.erasedThrough).flatMap { Int(position: $0) }
  }
}

extension Int {
  /// The log position that eight bytes stand for; nil for others.
  init?(position bytes: [UInt8]) {
    guard bytes.count == 8, let number = Int(exactly: UInt64(bigEndian: bytes[...])) else { return nil }
    self = number
  }
}
