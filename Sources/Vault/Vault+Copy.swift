internal import DurableFiles
internal import LMDB
internal import Synchronization

extension Vault {
  /// Copies the vault as it stands to the directory of a backup, or of a ledger that is being restored; no key goes with
  /// it. Commits go on meanwhile, so it may hold rows of events that the log's copy does not: a restored vault is settled
  /// looking at everything.
  ///
  /// A former copy stays until this one is whole and durable, and is overwritten then, older generations too.
  ///
  /// - Returns: what the copy holds.
  @discardableResult
  package func copy(to directory: String) throws(VaultError) -> VaultCounts {
    try turn.withLock { _ throws(VaultError) in
      let (source, isDerived) = try read { state, generation throws(VaultError) in
        (generation, state.isDerived)
      }
      let target = VaultPlace(directory: directory, keys: place.keys)
      if !DurableFile.exists(directory) { try DurableFile.makeDirectory(directory) }
      try DurableFile.erase(directory: target.copying)
      // An erasure by another process leaves the files as they are for so long.
      try ReaderLock(place.readerLock, creating: false).shared { () throws(VaultError) in
        guard DurableFile.exists(source.environment.path) else {
          throw VaultError(
            .oldGeneration,
            "An erasure has replaced the vault in \(place.directory) meanwhile: copy it again.")
        }
        let copy = try Generation(creating: target.copying, key: source.key, isDerived: isDerived)
        // Values before keys: a value that is committed meanwhile must not come without its key.
        for (from, to) in zip(source.tables.all, copy.tables.all) {
          try stored {
            try source.forEachPiece(from) { rows in
              try copy.environment.write { transaction in
                for (key, value) in rows {
                  try transaction.put(value.span.rawBytes, for: key.span.rawBytes, in: to)
                }
              }
            }
          }
        }
      }
      let number = source.key.generation
      if DurableFile.exists(target.generation(number)) {
        try DurableFile.erase(directory: target.former(number))
        try DurableFile.move(target.generation(number), to: target.former(number))
      }
      // A crash here: the former copy is read in its place.
      try DurableFile.move(target.copying, to: target.generation(number))
      try DurableFile.erase(directory: target.former(number))
      for other in try target.generations() where other != number {
        try DurableFile.erase(directory: target.generation(other))
        try DurableFile.erase(directory: target.former(other))
      }
      return try Vault(target, access: .readOnly).counts()
    }
  }
}

extension Generation.Tables {
  /// All of them, what is named by others after what names it.
  fileprivate var all: [Table] { [values, keys, persons, bodies, erased, meta] }
}
