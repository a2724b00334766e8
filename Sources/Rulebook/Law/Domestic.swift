public import IncidentEvents

/// Whether an offence is domestic: derived from the relationships recorded, never from what was declared.
public enum Domestic {
  /// Whether a suspect and a victim of the offence have a relationship that was domestic when it was
  /// committed.
  ///
  /// A relationship that names an offence counts for that one; any other counts for every offence that
  /// lists the pair, under whichever references they are known. It does not matter which was recorded
  /// first.
  ///
  /// - Parameters:
  ///   - year: relationships recorded by the end of this year (by their act time) count; nil: all.
  ///   - record: what is known of a person.
  ///   - samePerson: every reference of the person that one names, itself included.
  public static func holds(
    for offence: OffenceState, atEndOf year: Int?, record: (Reference) throws -> PersonRecord,
    samePerson: (Reference) throws -> [Reference]
  ) rethrows -> Bool {
    guard let registration = offence.registration else { return false }
    func counts(_ pair: PairRelationship) -> Bool {
      pair.year <= year ?? .max && Law.isQualifying(pair.kind, committed: registration.committedTo)
    }
    if offence.namedRelationships.contains(where: counts) { return true }
    let suspects = offence.suspects(atEndOf: year)
    let victims = offence.victims(atEndOf: year)
    if suspects.isEmpty || victims.isEmpty { return false }
    var victimReferences: [Reference] = []
    for victim in victims { victimReferences += try samePerson(victim) }
    for suspect in suspects {
      for member in try samePerson(suspect) {
        for pair in try record(member).relationships
        where counts(pair) && victimReferences.contains(pair.victim) {
          return true
        }
      }
    }
    return false
  }
}

extension Standing {
  /// Every reference of the person that `key` names, itself first.
  func samePerson(_ key: Reference) throws -> [Reference] {
    try PersonRecord.samePerson(key) { try state(PersonState.self, of: $0).record }
  }

  /// Whether two references name one person.
  func isSamePerson(_ one: Reference, _ other: Reference) throws -> Bool {
    try one == other || samePerson(one).contains(other)
  }

  /// Whether an offence is domestic by everything recorded.
  func isDomestic(_ offence: OffenceState) throws -> Bool {
    try Domestic.holds(
      for: offence, atEndOf: nil, record: { try state(PersonState.self, of: $0).record },
      samePerson: samePerson)
  }
}
