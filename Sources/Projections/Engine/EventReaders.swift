import IncidentEvents

/// Which of several folds read each type of event: a bit a fold, the first the lowest.
struct EventReaders: Sendable {
  private let bits: [UInt32]
  /// The types of event that some fold reads.
  let types: EventTypeSet

  /// - Parameter folds: what each fold reads; at most 32 of them.
  init(_ folds: [EventTypeSet]) {
    precondition(folds.count <= 32, "a bit a fold")
    var bits = [UInt32](repeating: 0, count: 256)
    for type in EventType.allCases {
      for (at, fold) in folds.enumerated() where fold.contains(type) {
        bits[Int(type.rawValue)] |= 1 << UInt32(at)
      }
    }
    self.bits = bits
    types = folds.reduce([]) { $0.union($1) }
  }

  /// Calls `body` with the place of each fold that reads a type of event, in order.
  @inline(__always)
  func forEach(of type: EventType, _ body: (Int) throws -> Void) rethrows {
    var rest = bits[Int(type.rawValue)]
    while rest != 0 {
      try body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
