import IncidentEvents

/// References in the order they were first added, once each.
///
/// A few are searched one by one; from then on a set knows which there are, so that the next event of an entity with
/// very many costs what the first did.
struct DistinctReferences: Sendable {
  private(set) var elements: [Reference] = []
  private var members: Set<Reference> = []
  private static let few = 32

  init() {}

  init(_ elements: [Reference]) {
    for element in elements { add(element) }
  }

  /// Adds a reference that is not there yet.
  mutating func add(_ reference: Reference) {
    if elements.count < Self.few {
      if !elements.contains(reference) { elements.append(reference) }
      return
    }
    if members.isEmpty { members = Set(elements) }
    if members.insert(reference).inserted { elements.append(reference) }
  }
}
