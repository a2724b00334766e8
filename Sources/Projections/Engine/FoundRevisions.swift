public import EventLog
package import IncidentEvents

extension Revisions {
  /// Finds the revisions among the first `log.size` entries.
  ///
  /// - Parameters:
  ///   - known: those among the first `size` entries of the same log; they are not looked for again.
  public init(log: LogSnapshot, index: Index, known: Revisions = Revisions(), upTo size: Int = 0) throws {
    self.init()
    for one in known.all where one.position < min(size, log.size) { append(one) }
    var positions: [Int] = []
    for tag in [Event.retractionsTag, Event.correctionsTag, Event.disputesTag] {
      let text = Array(tag.utf8)
      positions += try index.positions(ofTag: unsafe text.span.bytes, upTo: log.size)
    }
    for position in Set(positions.filter { $0 >= size }).sorted() {
      let found = try log.entry(at: position) { try Self.revision(Event($0, at: position)) }
      guard let found, let target = try index.position(of: found.target), target < position else { continue }
      append(Revision(position: position, target: target, kind: found.kind, patch: found.patch))
    }
    settle()
  }

  /// What an event revises; nil when it is no revision.
  package static func revision(
    _ event: borrowing Event
  ) -> (kind: Kind, target: EventID, patch: [UInt8])? {
    switch event.fact {
    case .eventRetracted(let data): (.retraction, data.target, [])
    case .eventDisputed(let data): (.dispute, data.target, [])
    case .eventCorrected(let data):
      (
        .correction, data.target,
        unsafe data.patch.bytes(in: event.entry).withUnsafeBytes { unsafe Array($0) }
      )
    default: nil
    }
  }
}
