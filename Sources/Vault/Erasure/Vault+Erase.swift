internal import DurableFiles
package import IncidentEvents
internal import LMDB
internal import Synchronization

extension Vault {
  /// Erases subjects: their keys, values and IINs are left out of a new vault under a new key, and the old vault and key
  /// are overwritten. No body's key is needed. What is left open of an earlier erasure is ended with it.
  ///
  /// Called when the log holds the event that orders it, and all whose values were committed before.
  ///
  /// The replacement of `keys/vault.key` decides: cut short before it, all is as before; after it, the next opening ends
  /// what is left. Done for subjects that are erased already, nothing is changed.
  ///
  /// - Parameters:
  ///   - subjects: all references of those to be erased; a person that several references were found to be has several.
  ///   - position: the log position of the event that orders it; all erasures up to it are then carried out.
  /// - Throws: ``VaultError``; the vault is then opened anew before anything else is written.
  package func erase(_ subjects: [Reference], through position: Int) throws(VaultError) {
    try erase(subjects, through: position) { _ throws(VaultError) in }
  }

  /// The same, calling `reached` after each step; it may throw to end the erasure there.
  package func erase(
    _ subjects: [Reference], through position: Int, reached: (ErasureStep) throws(VaultError) -> Void
  ) throws(VaultError) {
    try turn.withLock { _ throws(VaultError) in
      try write { old throws(VaultError) in
        let erased = try read { state, _ throws(VaultError) in state.erased }
        try place.destroyLeftovers(current: old.key, readerLock)
        let known = try erasedThrough ?? -1
        if position <= known, subjects.allSatisfy({ erased[$0] != nil }) { return }

        let key = VaultKey(generation: old.key.generation + 1)
        try DurableFile.replace(place.nextVaultKey, with: key.text, mode: 0o600)
        try reached(.nextKeyWritten)
        let path = place.generation(key.generation)
        do {
          let next = try Generation(creating: path, key: key, isDerived: false)
          let rewriting = Rewriting(from: old, to: next, without: Set(subjects))
          try rewriting.run(erasing: subjects.filter { erased[$0] == nil }, through: max(position, known))
        }
        try reached(.nextVaultWritten)
        try DurableFile.link(place.vaultKey, to: place.oldVaultKey)
        try reached(.oldKeyHeld)
        try DurableFile.move(place.nextVaultKey, to: place.vaultKey)
        // A crash up to here: the old key and vault are in force. From here on the new ones are.
        try reached(.keyReplaced)
        try place.destroyOldKey()
        try reached(.oldKeyDestroyed)
        try replaceGeneration(path, key, forgetting: Set(subjects))
      }
      try destroyOldGenerations()
      try reached(.oldVaultDestroyed)
    }
  }

  /// Puts the new generation in the old one's place in memory.
  private func replaceGeneration(
    _ path: String, _ key: VaultKey, forgetting subjects: Set<Reference>
  ) throws(VaultError) {
    let next = try Generation(path, key: key, access: .readWrite)
    try reading.withLock { state throws(VaultError) in
      try state.load(next)
      state.keys.forget(subjects)
    }
  }

  /// Overwrites and removes the generations before the one in force. Nobody of this process has them open any more.
  private func destroyOldGenerations() throws(VaultError) {
    let current = try read { _, generation throws(VaultError) in generation.key }
    try place.destroyLeftovers(current: current, readerLock)
  }
}

/// Writes all rows but those of erased subjects into the next generation, under its key.
private struct Rewriting {
  let old: Generation
  let next: Generation
  let gone: Set<Reference>

  init(from old: Generation, to next: Generation, without gone: Set<Reference>) {
    self.old = old
    self.next = next
    self.gone = gone
  }

  func run(erasing subjects: [Reference], through position: Int) throws(VaultError) {
    try copy(old.tables.values, next.tables.values) { key, value throws(VaultError) in
      guard let row = ValueRow(value) else { throw .damaged("a row of the table values is none") }
      return gone.contains(row.id.subject) ? nil : (key, value)
    }
    try copy(old.tables.keys, next.tables.keys) { key, value throws(VaultError) in
      guard let id = DataKeyID(key) else { throw .damaged("a row of the table keys is none") }
      if gone.contains(id.subject) { return nil }
      return (key, try DataKey.wrap(try DataKey.unwrap(value, id, old.key), id, next.key))
    }
    try copy(old.tables.persons, next.tables.persons) { key, value throws(VaultError) in
      let row = try PersonRow(value, lookup: key, old.key)
      return gone.contains(row.person) ? nil : (row.lookup(next.key), try row.sealed(next.key))
    }
    try copy(old.tables.bodies, next.tables.bodies) { ($0, $1) }
    try copy(old.tables.erased, next.tables.erased) { ($0, $1) }
    try mark(subjects, position)
  }

  /// Copies the rows of a table that `row` gives back, changed or not.
  private func copy(
    _ table: Table, _ other: Table,
    _ row: ([UInt8], [UInt8]) throws(VaultError) -> (key: [UInt8], value: [UInt8])?
  ) throws(VaultError) {
    try stored {
      try old.forEachPiece(table) { rows in
        let kept = try rows.compactMap { try row($0.key, $0.value) }
        try next.environment.write { transaction in
          for (key, value) in kept {
            try transaction.put(value.span.rawBytes, for: key.span.rawBytes, in: other)
          }
        }
      }
    }
  }

  /// What was erased, and through which position. Nothing of the last commit is in doubt: the log holds an erasure only
  /// after everything before it.
  private func mark(_ subjects: [Reference], _ position: Int) throws(VaultError) {
    let tables = next.tables
    var place: [UInt8] = []
    place.append(bigEndian: UInt64(position))
    try stored {
      try next.environment.write { transaction in
        for subject in subjects {
          try transaction.put(place.span.rawBytes, for: subject.row.span.rawBytes, in: tables.erased)
        }
        try transaction.put(
          place.span.rawBytes, for: Generation.Mark.erasedThrough.bytes.span.rawBytes, in: tables.meta)
      }
    }
  }
}
