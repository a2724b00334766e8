internal import IncidentEvents
internal import LMDB
internal import Synchronization

extension Vault {
  /// Stores what was sealed, in one durable commit, with a mark of what it brought. The log's commit of the same events
  /// comes after it.
  ///
  /// - Parameters:
  ///   - sealed: the private members of accepted events, in any order; those with nothing to keep are passed over.
  ///   - persons: who is to be found under which IIN; whoever is found there already stays.
  /// - Throws: ``VaultError``: `erased` when a subject was erased since, `wrongBodyKey` when two keys of one body met,
  ///   `unsettled`, `notWritable`, `storage`. The first three change nothing; after any other the vault is opened anew.
  package func commit(_ sealed: [SealedValues], persons: [NewPerson] = []) throws(VaultError) {
    guard !persons.isEmpty || sealed.contains(where: { !$0.isEmpty }) else { return }
    try write { generation throws(VaultError) in
      var change = Change()
      try read { state, _ throws(VaultError) in
        for values in sealed { try change.add(values, state, generation.key) }
      }
      for person in persons { try change.add(person, pseudonyms, generation.key) }
      try change.store(in: generation)
      try read { state, _ throws(VaultError) in
        for key in change.keys {
          key.key.isStored.store(true, ordering: .releasing)
          state.keys.keep(key.key)
        }
        for (body, check) in change.bodies { state.bodies[body] = check }
      }
    }
  }

  /// What one commit brings.
  private struct Change {
    var values: [(event: EventID, row: [UInt8])] = []
    var keys: [(key: DataKey, row: [UInt8])] = []
    var persons: [(lookup: [UInt8], row: [UInt8], event: EventID)] = []
    var bodies: [Reference: [UInt8]] = [:]
    private var newKeys: Set<DataKeyID> = []

    mutating func add(_ sealed: SealedValues, _ state: Reading, _ vault: VaultKey) throws(VaultError) {
      guard let content = sealed.content else { return }
      let key = content.key, body = key.id.body
      if state.erased[key.id.subject] != nil { throw .erased(key.id.subject) }
      values.append((sealed.event, content.row))
      if let check = state.bodies[body] ?? bodies[body] {
        guard check == content.bodyCheck else { throw .wrongBodyKey(body) }
      } else {
        bodies[body] = content.bodyCheck
      }
      guard !key.isStored.load(ordering: .acquiring), newKeys.insert(key.id).inserted else { return }
      if let row = key.row, row.generation == vault.generation {
        keys.append((key, row.bytes))
      } else {
        keys.append((key, try DataKey.wrap(key.wrapped, key.id, vault)))
      }
    }

    mutating func add(_ person: NewPerson, _ pseudonyms: PseudonymKey, _ vault: VaultKey) throws(VaultError) {
      let row = PersonRow(
        pseudonym: pseudonyms.pseudonym(iin: person.iin, realm: person.realm), person: person.person,
        event: person.event)
      persons.append((row.lookup(vault), try row.sealed(vault), person.event))
    }

    func store(in generation: Generation) throws(VaultError) {
      let tables = generation.tables
      try stored {
        // May run again when the file's map has to grow: it reads the change and nothing else.
        try generation.environment.write { transaction in
          var mark = PendingMark()
          for (event, row) in values {
            try transaction.put(row.span.rawBytes, for: event.row.span.rawBytes, in: tables.values)
            mark.events.append(event)
          }
          for (key, row) in keys {
            try transaction.put(row.span.rawBytes, for: key.id.bytes.span.rawBytes, in: tables.keys)
            mark.keys.append(key.id)
          }
          for (lookup, row, event) in persons {
            do throws(LMDBError) {
              try transaction.insert(row.span.rawBytes, for: lookup.span.rawBytes, in: tables.persons)
              mark.persons.append((lookup, event))
            } catch {
              guard error.code == .keyExists else { throw error }
            }
          }
          for (body, check) in bodies {
            var key: [UInt8] = []
            body.appendKey(to: &key)
            try transaction.put(check.span.rawBytes, for: key.span.rawBytes, in: tables.bodies)
            mark.bodies.append(body)
          }
          try transaction.put(
            mark.bytes.span.rawBytes, for: Generation.Mark.pending.bytes.span.rawBytes, in: tables.meta)
        }
        // A crash from here on: the rows stand, and the mark tells which, until the log has been looked at.
      }
    }
  }
}
