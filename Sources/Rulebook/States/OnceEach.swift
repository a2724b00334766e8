import IncidentEvents

/// Keeps a list of references free of repeats, also one of a hundred thousand.
struct OnceEach: Sendable {
  /// What the list holds, once it is too long to be looked through.
  private var known: Set<Reference> = []

  /// Adds a reference that is not in the list yet. The list is always the same one.
  mutating func add(_ reference: Reference, to list: inout [Reference]) {
    if list.count < 32 {
      if !list.contains(reference) { list.append(reference) }
      return
    }
    // A list read from a view comes without what is known of it.
    if known.count != list.count { known = Set(list) }
    if known.insert(reference).inserted { list.append(reference) }
  }
}
