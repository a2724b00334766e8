import IncidentEvents

// Joined cases count as one: what rules ask of a case, they ask of all that count as one with it.
extension Standing {
  /// Every case that counts as one with `key`, the one they go on under first.
  func oneCase(_ key: Reference) throws -> [Reference] {
    try CaseIdentity.members(of: key) { try state(CaseState.self, of: $0).identity }
  }

  /// The case together with all that counts as one with it. Nothing is put together while nothing is joined.
  func wholeCase(_ key: Reference) throws -> CaseState {
    let own = try state(CaseState.self, of: key)
    if own.identity.isSingle { return own }
    return CaseState(joining: try oneCase(key).map { try state(CaseState.self, of: $0) })
  }

  /// Whether two references name cases that count as one.
  func isSameCase(_ one: Reference, _ other: Reference) throws -> Bool {
    if one == other { return true }
    return try state(CaseState.self, of: one).identity.isSingle ? false : oneCase(one).contains(other)
  }

  /// Whether an offence belongs to a case, or to one that counts as one with it.
  func belongs(_ offence: Reference, to file: Reference) throws -> Bool {
    guard let own = try state(OffenceState.self, of: offence).case() else { return false }
    return try isSameCase(own, file)
  }
}
