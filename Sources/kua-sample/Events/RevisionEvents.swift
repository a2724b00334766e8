extension Telling {
  /// Puts an event right, some time after it was recorded.
  ///
  /// - Parameter patch: Writes what changes: members of the event, in the order of their names.
  @discardableResult
  mutating func correct(
    _ entry: Entry, _ reason: StaticString, by member: Member, after delay: Instant.Span,
    _ patch: (inout Line) -> Void
  ) -> Entry {
    let time = max(entry.recorded, last) + delay
    return record("event.corrected", entry.subject, at: time, by: member, after: 5...600) {
      $0.set("patch", object: patch)
      $0.set("reason", reason)
      $0.set("target", entry.id)
    }
  }

  /// Somebody says that an event is wrong; nothing changes by that.
  mutating func dispute(
    _ entry: Entry, _ ground: StaticString, document: Bool, by member: Member, after delay: Instant.Span
  ) {
    let time = max(entry.recorded, last) + delay
    let number = random.within(1...9_999)
    record("event.disputed", entry.subject, at: time, by: member, after: 600...40_000) {
      if document { $0.set("document", spelled: { $0.write(act: number) }) }
      $0.set("ground", ground)
      $0.set("target", entry.id)
    }
  }
}
