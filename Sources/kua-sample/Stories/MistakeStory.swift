extension Telling {
  /// Once in so many times something is recorded by mistake, and taken back by whoever recorded it.
  ///
  /// - Parameters:
  ///   - reference: What it is about; nothing else is told about it as a slip.
  ///   - record: Records it, after what was told so far.
  mutating func mistake(
    about reference: Reference, once count: Int, _ reason: StaticString = "duplicate",
    _ record: (inout Telling) -> Entry
  ) {
    aside(reference, as: .slip) { telling in
      guard telling.random.once(in: count), telling.last + .days(4) < Telling.end else { return }
      let entry = record(&telling)
      telling.retract(entry, reason, by: entry.by, after: telling.hours(1...70))
    }
  }
}
