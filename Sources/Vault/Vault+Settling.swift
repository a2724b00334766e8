package import IncidentEvents
internal import LMDB
internal import Synchronization

extension Vault {
  /// Deletes what the vault holds of events that never reached the log; called once after opening for writing, before
  /// anything is written.
  ///
  /// A log's commit after a vault's is all or nothing, so what may be without its event came with the last commit.
  ///
  /// - Parameters:
  ///   - everything: looks at every row instead: after a backup was restored, whose vault may be newer than its log.
  ///   - isRecorded: whether the log holds an event.
  /// - Returns: how many events' rows were deleted.
  @discardableResult
  package func settle(
    everything: Bool = false, isRecorded: (EventID) throws -> Bool
  ) throws -> Int {
    var failure: (any Error)?
    func ask(_ event: EventID) throws(VaultError) -> Bool {
      do { return try isRecorded(event) } catch {
        failure = error
        throw VaultError(.unsettled, "The log could not tell whether it holds event \(event).")
      }
    }
    do {
      return try write(settled: false) { generation throws(VaultError) in
        var sweep = Sweep()
        if let mark = try generation.mark(.pending) { try sweep.take(mark, ask) }
        if everything { try sweep.take(allOf: generation, ask) }
        try sweep.store(in: generation)
        try reading.withLock { state throws(VaultError) in try state.load(generation) }
        return sweep.events.count
      }
    } catch {
      throw failure ?? error
    }
  }

  /// What is to be deleted.
  private struct Sweep {
    var events: Set<EventID> = []
    var keys: Set<DataKeyID> = []
    var persons: [[UInt8]] = []
    var bodies: [Reference] = []
    var hasMark = false

    /// What the last commit brought of events that are not recorded.
    mutating func take(
      _ mark: [UInt8], _ isRecorded: (EventID) throws(VaultError) -> Bool
    ) throws(VaultError) {
      guard let mark = PendingMark(mark) else { throw .damaged("the mark of its last commit is none") }
      hasMark = true
      for event in mark.events where try !isRecorded(event) { events.insert(event) }
      for (lookup, event) in mark.persons where try !isRecorded(event) { persons.append(lookup) }
      if events.count == mark.events.count {
        keys.formUnion(mark.keys)
        bodies = mark.bodies
      }
    }

    /// Every row of an event that is not recorded, and every key that then covers nothing.
    mutating func take(
      allOf generation: Generation, _ isRecorded: (EventID) throws(VaultError) -> Bool
    ) throws(VaultError) {
      var inUse: Set<DataKeyID> = [], unused: Set<DataKeyID> = [], gone = events, lost = persons
      try stored {
        try generation.forEachPiece(generation.tables.values) { rows in
          for (key, value) in rows {
            guard let event = EventID(row: key[...]), let row = ValueRow(value) else {
              throw VaultError.damaged("a row of the table values is none")
            }
            if try isRecorded(event) { inUse.insert(row.id) } else { gone.insert(event) }
          }
        }
        try generation.forEachPiece(generation.tables.keys) { rows in
          for (key, _) in rows {
            guard let id = DataKeyID(key) else { throw VaultError.damaged("a row of the table keys is none") }
            if !inUse.contains(id) { unused.insert(id) }
          }
        }
        try generation.forEachPiece(generation.tables.persons) { rows in
          for (key, value) in rows where try !isRecorded(PersonRow(value, lookup: key, generation.key).event)
          {
            lost.append(key)
          }
        }
      }
      events = gone
      keys = unused
      persons = lost
    }

    func store(in generation: Generation) throws(VaultError) {
      guard hasMark || !events.isEmpty || !keys.isEmpty else { return }
      let tables = generation.tables
      try stored {
        try generation.environment.write { transaction in
          for event in events { try transaction.delete(event.row.span.rawBytes, in: tables.values) }
          for key in keys { try transaction.delete(key.bytes.span.rawBytes, in: tables.keys) }
          for lookup in persons { try transaction.delete(lookup.span.rawBytes, in: tables.persons) }
          for body in bodies {
            var key: [UInt8] = []
            body.appendKey(to: &key)
            try transaction.delete(key.span.rawBytes, in: tables.bodies)
          }
          try transaction.delete(Generation.Mark.pending.bytes.span.rawBytes, in: tables.meta)
        }
      }
    }
  }
}
