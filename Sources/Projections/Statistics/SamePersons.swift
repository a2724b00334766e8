import IncidentEvents
import Rulebook

/// Which references are one person, found by following `person.identified` both ways, as far as nothing has
/// parted them again.
struct SamePersons {
  private var classes: [Reference: [Reference]] = [:]

  /// Every reference of the person that `key` names, itself included, in order.
  mutating func of(_ key: Reference, in persons: inout EntityTable<PersonRecord>) throws -> [Reference] {
    // Nearly everybody is known under one reference; that two are one person stands with both.
    if try persons.read(key, { $0.sameAs.isEmpty }) { return [key] }
    if let known = classes[key] { return known }
    let sorted = try PersonRecord.samePerson(key) { try persons.row($0).state }.sorted()
    for member in sorted { classes[member] = sorted }
    return sorted
  }
}
