import IncidentEvents

// Views made anew together: the log is gone through once.

extension Projection {
  /// Folds several views from nothing in one pass, in memory only; they come in the order of their types.
  public func folded(together types: [any View.Type]) throws -> [any View] {
    var together = ViewsTogether(types)
    let wanted = together.types
    try fold(from: 0, reading: { wanted.contains($0) }) { event, references in
      try together.apply(event, references: references)
    }
    try together.settle()
    return together.views
  }

  /// Folds several views from nothing in one pass, and stores each in the place of the one that stands there.
  ///
  /// - Returns: those that other processes have stored meanwhile: theirs stand.
  /// - Throws: what reading and storing throw.
  public func rebuild(_ types: [any View.Type], in store: ViewStore) throws -> [any View.Type] {
    let standings = try types.map { try store.standing(of: $0.name) }
    var moved: [any View.Type] = []
    for (view, standing) in zip(try folded(together: types), standings) {
      do {
        _ = try Self.store(view, standing, isAnew: true, of: log, in: store)
      } catch is ViewMoved {
        moved.append(type(of: view))
      }
    }
    return moved
  }
}
