import IncidentEvents
import Rulebook

// Joined cases count as one: which case is which by a year's end, and on which others one bears.

extension StatisticsView {
  /// The case that one counts as at a year's end.
  mutating func sameCase(_ key: Reference, atEndOf year: Int) throws -> Reference {
    try CaseIdentity.last(of: key, atEndOf: year) { try cases.read($0) { $0.identity } }
  }

  /// The cases that count as one with a case at a year's end, itself included.
  mutating func sameCases(_ key: Reference, atEndOf year: Int) throws -> [Reference] {
    if try cases.read(key, { $0.identity.isSingle }) { return [key] }
    return try CaseIdentity.members(of: key, atEndOf: year) { try cases.read($0) { $0.identity } }
  }

  /// A case and those it goes on under, after everything; itself first.
  mutating func caseAndSuccessors(_ key: Reference) throws -> [Reference] {
    var path = [key]
    while let last = path.last, let next = try cases.read(last, { $0.identity.into() }), !path.contains(next)
    {
      path.append(next)
    }
    return path
  }

  /// The cases that were ever joined with a case, directly or through others, itself first: what bears on one may bear
  /// on all.
  mutating func connectedCases(_ key: Reference) throws -> [Reference] {
    var members = [key], next = 0
    while next < members.count {
      let identity = try cases.read(members[next]) { $0.identity }
      for joining in identity.into + identity.absorbed where !members.contains(joining.other) {
        members.append(joining.other)
      }
      next += 1
    }
    return members
  }
}
