import IncidentEvents

extension ChargeList {
  /// Visits the entities the charges speak of, as long as `visit` does not throw.
  func forEachReferenceThrowing(in entry: RawSpan, _ visit: (Reference) throws -> Void) rethrows {
    var charges: [Charge] = []
    charges.reserveCapacity(count)
    forEach(in: entry) { charges.append($0) }
    for charge in charges {
      try visit(charge.offence)
      try visit(charge.person)
    }
  }
}
