import EventLog
public import IncidentEvents
public import Projections

/// The beginning of a reference of some kind, or of a register's number.
public struct ReferencePrefix: Sendable {
  /// The keys that have the beginning, each range of one kind.
  package let ranges: [ClosedRange<Reference>]

  /// - Parameters:
  ///   - kind: the kind of thing; a number's for digits.
  ///   - text: what stands after the colon: 1 to 25 base32 characters in lower case, or 1 to 15 digits.
  /// - Returns: nil when no reference of the kind can begin so.
  public init?(_ kind: EntityKind, _ text: String) {
    let ranges =
      switch kind {
      case .erdr: Self.numbers(kind, text, widths: 15...15)
      case .kui: Self.numbers(kind, text, widths: 1...11)
      default: Self.base32(kind, text)
      }
    guard let ranges, !ranges.isEmpty else { return nil }
    self.ranges = ranges
  }

  private static func base32(_ kind: EntityKind, _ text: String) -> [ClosedRange<Reference>]? {
    guard (1...25).contains(text.utf8.count) else { return nil }
    var bits: UInt128 = 0
    for character in text.utf8 {
      switch character {
      case 0x61...0x7a: bits = bits << 5 | UInt128(character - 0x61)
      case 0x32...0x37: bits = bits << 5 | UInt128(character - 0x32 + 26)
      default: return nil
      }
    }
    let open = UInt128(128 - 5 * text.utf8.count)
    let first = bits << open
    return [reference(kind, first)...reference(kind, first | ((1 << open) - 1))]
  }

  private static func reference(_ kind: EntityKind, _ bits: UInt128) -> Reference {
    Reference(
      kind: kind, high: UInt64(truncatingIfNeeded: bits >> 64), low: UInt64(truncatingIfNeeded: bits))
  }

  /// Numbers of each width that begin with the digits: those of one width follow each other.
  private static func numbers(
    _ kind: EntityKind, _ text: String, widths: ClosedRange<Int>
  ) -> [ClosedRange<Reference>]? {
    let count = text.utf8.count
    guard (1...widths.upperBound).contains(count), text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let digits = UInt64(text)
    else { return nil }
    return widths.filter { $0 >= count }.map { width in
      var power: UInt64 = 1
      for _ in count..<width { power *= 10 }
      let first = digits * power
      return Reference(
        kind: kind, high: 0, low: first)...Reference(kind: kind, high: 0, low: first + power - 1)
    }
  }
}

extension Ledger {
  /// The references that the log speaks of and that begin with one of some beginnings, in order.
  ///
  /// The view `references` is brought up to the log first; where views can not be written it is folded in memory.
  ///
  /// - Parameter limit: at most so many.
  public func references(beginningWith prefixes: [ReferencePrefix], limit: Int) throws -> [Reference] {
    try withCurrent(ReferencesView.self, in: views()) { view, _ in
      var found: [Reference] = []
      for range in prefixes.flatMap(\.ranges) where found.count < limit {
        found += try view.references(in: range, limit: limit - found.count)
      }
      return found
    }
  }

  /// What a number written `erdr:…` or `kui:…` leads a reader to: the cases it belongs to; where there is no case yet,
  /// the report or the offence itself. Several for a KUI number used by several organs.
  public func entities(of number: Reference) throws -> [Reference] {
    let history = try self.history()
    var cases: [Reference] = [], others: [Reference] = []
    try history.forEach(of: number, reading: [.offenceRegistered, .reportNumbered]) { event in
      if case .offenceRegistered(let data) = event.fact {
        if !cases.contains(data.case) { cases.append(data.case) }
        return
      }
      let known = cases.count
      let report = event.subject
      try history.forEach(of: report, reading: [.caseOpened]) { opening in
        if !cases.contains(opening.subject) { cases.append(opening.subject) }
      }
      if cases.count == known, !others.contains(report) { others.append(report) }
    }
    return cases.isEmpty ? others : cases
  }

  /// The ids of the events that begin with some hexadecimal digits, hyphens apart, and their positions. The index
  /// finds only whole ids: the log is read through.
  /// - Parameters:
  ///   - limit: at most so many.
  ///   - history: what whoever asks may see.
  public func events(
    beginningWith digits: String, limit: Int, in history: EntityHistory
  ) throws -> [(id: EventID, position: Int)] {
    guard let bits = UInt128(digits, radix: 16), (1...32).contains(digits.utf8.count) else { return [] }
    let open = UInt128(128 - 4 * digits.utf8.count)
    var found: [(id: EventID, position: Int)] = []
    var references: [Reference] = []
    try history.log.forEach { position, entry in
      let event = try Event(entry, at: position)
      let id = event.id
      let whole = UInt128(id.high) << 64 | UInt128(id.low)
      if whole >> open == bits, found.count < limit, try !history.hides(event, &references) {
        found.append((id, position))
      }
    }
    return found
  }
}
