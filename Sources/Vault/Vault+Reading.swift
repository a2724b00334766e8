package import IncidentEvents
internal import LMDB
internal import Synchronization

/// What the vault has of an event.
package enum StoredDisclosures: Equatable, Sendable {
  /// The event's disclosures, in the order they were sealed.
  case values([Disclosure])
  /// None were recorded with the event, or not by this vault.
  case none
  /// The subject was erased, by the event at a log position.
  case erased(Int)
  /// The recording body's key is needed to open them.
  case bodyKeyNeeded(Reference)
  /// The key given is not the recording body's.
  case wrongBodyKey(Reference)
}

/// What the vault holds, in numbers.
package struct VaultCounts: Equatable, Sendable {
  /// How many times the vault key was replaced, and one.
  package let generation: Int
  /// Data keys: subjects, once for each body that recorded values of them.
  package let keys: Int
  /// Events with values.
  package let events: Int
  /// Persons found by their IIN.
  package let persons: Int
  /// Bodies whose keys the vault knows.
  package let bodies: Int
  /// Subjects erased.
  package let erased: Int
}

extension Vault {
  /// The disclosures of an event.
  ///
  /// - Parameters:
  ///   - subject: the entity whose key covers them, as the event tells.
  ///   - bodyKey: the recording body's key.
  /// - Throws: ``VaultError/Code/damaged`` naming the event, when what lies there is not what was put there.
  package func disclosures(
    of event: EventID, subject: Reference, with bodyKey: BodyKey?
  ) throws(VaultError) -> StoredDisclosures {
    do throws(VaultError) {
      return try read { state, generation throws(VaultError) in
        if let position = state.erased[subject] { return .erased(position) }
        guard let bytes = try generation.row(event.row, in: generation.tables.values) else { return .none }
        guard let row = ValueRow(bytes), row.id.subject == subject else {
          throw .damaged("the row of event \(event) is not of \(subject)")
        }
        guard let bodyKey else { return .bodyKeyNeeded(row.id.body) }
        guard bodyKey.body == row.id.body, state.bodies[row.id.body].map({ $0 == bodyKey.check }) ?? true
        else {
          return .wrongBodyKey(row.id.body)
        }
        return .values(try Self.key(row.id, event, &state, generation, bodyKey).open(row, of: event))
      }
    } catch {
      if error.code == .wrongBodyKey, let body = error.body { return .wrongBodyKey(body) }
      throw error
    }
  }

  private static func key(
    _ id: DataKeyID, _ event: EventID, _ state: inout Reading, _ generation: Generation, _ bodyKey: BodyKey
  ) throws(VaultError) -> DataKey {
    if let key = state.keys.key(id), key.isStored.load(ordering: .acquiring) { return key }
    guard let stored = try generation.row(id.bytes, in: generation.tables.keys) else {
      throw .damaged("event \(event) has values, and \(id.subject) no key as \(id.body) has recorded it")
    }
    let key = try DataKey(opening: stored, id, generation.key, bodyKey)
    state.keys.keep(key)
    return key
  }

  /// Whether every disclosure of an event is one that the event commits to.
  ///
  /// - Returns: what is wrong; nil when nothing is, or nothing is there to compare.
  /// - Throws: as ``disclosures(of:subject:with:)``.
  package func fault(
    of event: EventID, subject: Reference, committedTo commitments: Commitments, with bodyKey: BodyKey?
  ) throws(VaultError) -> String? {
    guard case .values(let disclosures) = try disclosures(of: event, subject: subject, with: bodyKey) else {
      return nil
    }
    for disclosure in disclosures where !commitments.contains(disclosure.commitment) {
      return "The vault's value of \(disclosure.name) is not the one that event \(event) commits to."
    }
    return nil
  }

  /// Whether a subject was erased.
  package func isErased(_ subject: Reference) throws(VaultError) -> Bool {
    try read { state, _ throws(VaultError) in state.erased[subject] != nil }
  }

  /// The log position up to which erasures are carried out; nil before the first.
  package var erasedThrough: Int? {
    get throws(VaultError) { try read { state, _ throws(VaultError) in state.erasedThrough } }
  }

  /// The person an IIN was recorded of, within a realm: a protected body whose persons it alone knows, or nil.
  package func person(iin: String, realm: Reference? = nil) throws(VaultError) -> Reference? {
    try read { _, generation throws(VaultError) in
      let lookup = PersonRow.lookup(pseudonyms.pseudonym(iin: iin, realm: realm), generation.key)
      guard let row = try generation.row(lookup, in: generation.tables.persons) else { return nil }
      return try PersonRow(row, lookup: lookup, generation.key).person
    }
  }

  /// What the vault holds, in numbers.
  package func counts() throws(VaultError) -> VaultCounts {
    try read { state, generation throws(VaultError) in
      let tables = generation.tables
      return VaultCounts(
        generation: generation.key.generation, keys: try generation.count(tables.keys),
        events: try generation.count(tables.values), persons: try generation.count(tables.persons),
        bodies: try generation.count(tables.bodies), erased: state.erased.count)
    }
  }
}
