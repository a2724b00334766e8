package import IncidentEvents
internal import LMDB
internal import Synchronization

extension Vault {
  /// Seals the private members of an event that are given in clear. Any thread may; nothing is stored.
  ///
  /// Salts and decoys follow from the data key, the event's id and the names: the same submission gives the same digests
  /// again.
  ///
  /// - Parameters:
  ///   - values: the members that are there, in any order, each name once.
  ///   - subject: the entity whose key covers them.
  ///   - body: who records them.
  ///   - bodyKey: that body's key; needed when there are values.
  ///   - count: how many private members the type has; not fewer than there are values.
  /// - Throws: ``VaultError``: `erased`, `noBodyKey`, `wrongBodyKey`, `damaged`.
  package func seal(
    _ values: [ClearValue], of event: EventID, subject: Reference, recordedBy body: Reference,
    bodyKey: BodyKey?,
    digestCount count: Int
  ) throws(VaultError) -> SealedValues {
    guard values.count <= count else {
      throw VaultError(
        .mismatch, "Event \(event) has \(values.count) private members, where its type has only \(count).")
    }
    guard !values.isEmpty else {
      return SealedValues(event: event, commitments: decoys(for: event, count: count), content: nil)
    }
    let (key, bodyCheck) = try dataKey(DataKeyID(subject: subject, body: body), bodyKey)
    let making = key.making(of: event)
    var disclosures: [[UInt8]] = [], digests: [Commitment] = []
    disclosures.reserveCapacity(values.count)
    digests.reserveCapacity(count)
    for value in values {
      var json: [UInt8] = []
      json.reserveCapacity(31 + value.name.utf8CodeUnitCount + value.value.count)
      json.append(contentsOf: "[\"".utf8)
      DataKey.appendSalt(value.name, making, to: &json)
      json.append(contentsOf: "\",\"".utf8)
      unsafe json.append(
        contentsOf: UnsafeBufferPointer(start: value.name.utf8Start, count: value.name.utf8CodeUnitCount))
      json.append(contentsOf: "\",".utf8)
      json.append(contentsOf: value.value)
      json.append(UInt8(ascii: "]"))
      digests.append(Disclosure.commitment(json.span))
      disclosures.append(json)
    }
    let commitments = pseudonyms.commitments(digests, of: event, count: count)
    return try sealed(disclosures, event, commitments, key, making, bodyCheck)
  }

  /// Seals disclosures that the submitter made.
  ///
  /// - Parameter commitments: what `_sd` of the event says.
  /// - Throws: ``VaultError/Code/mismatch`` when a disclosure's digest is not among them, or two disclosures have the
  ///   same name; and what the other `seal` throws.
  package func seal(
    _ disclosures: [Disclosure], committedTo commitments: Commitments, of event: EventID, subject: Reference,
    recordedBy body: Reference, bodyKey: BodyKey?
  ) throws(VaultError) -> SealedValues {
    var names: Set<String> = []
    for disclosure in disclosures {
      guard commitments.contains(disclosure.commitment) else {
        throw VaultError(
          .mismatch,
          "The disclosure of \(disclosure.name) has digest \(disclosure.digest), which is not in data._sd of event "
            + "\(event).")
      }
      guard names.insert(disclosure.name).inserted else {
        throw VaultError(.mismatch, "Two disclosures of event \(event) are both of \(disclosure.name).")
      }
    }
    guard !disclosures.isEmpty else {
      return SealedValues(event: event, commitments: commitments, content: nil)
    }
    let (key, bodyCheck) = try dataKey(DataKeyID(subject: subject, body: body), bodyKey)
    return try sealed(disclosures.map(\.json), event, commitments, key, key.making(of: event), bodyCheck)
  }

  /// Digests that stand for nothing, as many as asked for: what `_sd` says of an event without private members.
  package func decoys(for event: EventID, count: Int) -> Commitments {
    pseudonyms.commitments([], of: event, count: count)
  }

  private func sealed(
    _ disclosures: [[UInt8]], _ event: EventID, _ commitments: Commitments, _ key: DataKey,
    _ making: EventPRF,
    _ bodyCheck: [UInt8]
  ) throws(VaultError) -> SealedValues {
    let row = try key.seal(disclosures, of: event, making)
    return SealedValues(
      event: event, commitments: commitments,
      content: SealedValues.Content(key: key, row: row, bodyCheck: bodyCheck))
  }

  /// The key of a subject and body: at hand, or stored, or new. A new one stays the same for everyone while something
  /// sealed under it waits to be stored.
  private func dataKey(
    _ id: DataKeyID, _ bodyKey: BodyKey?
  ) throws(VaultError) -> (DataKey, bodyCheck: [UInt8]) {
    guard let bodyKey else { throw .noBodyKey(id.body) }
    guard bodyKey.body == id.body else { throw .wrongBodyKey(id.body) }
    let key = try read { state, generation throws(VaultError) -> DataKey in
      if state.erased[id.subject] != nil { throw .erased(id.subject) }
      if let check = state.bodies[id.body], check != bodyKey.check { throw .wrongBodyKey(id.body) }
      if let key = state.keys.key(id) { return key }
      if let row = try generation.row(id.bytes, in: generation.tables.keys) {
        let key = try DataKey(opening: row, id, generation.key, bodyKey)
        state.keys.keep(key)
        return key
      }
      let key = try DataKey(
        new: id, state.isDerived ? generation.key.dataKey(id) : nil, generation.key, under: bodyKey)
      state.keys.remember(unstored: key)
      return key
    }
    return (key, bodyKey.check)
  }
}
