import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// Looks up in a ledger what whoever records may see of it.
struct LedgerLookup: EntityLookup {
  let ledger: Ledger
  let reader: Reader
  let history: EntityHistory

  /// How many are listed.
  static let listed = 12
  /// The fewest characters of a reference that are looked for.
  private static let fewest = 3

  init(_ ledger: Ledger, for reader: Reader) throws {
    self.ledger = ledger
    self.reader = reader
    history = try ledger.history(for: reader)
  }

  func entities(_ typed: String, of kinds: [EntityKind]) throws -> FoundEntities {
    let text = typed.trimmingSpaces.lowercased().filter { $0 != "…" }
    if let whole = Reference(text), !whole.kind.isNumber {
      return kinds.contains(whole.kind) ? .found([whole]) : .malformed
    }
    var found: [Reference] = []
    var isPossible = false
    for kind in kinds {
      guard let some = try numbered(text, kind) else { continue }
      isPossible = true
      found += some
    }
    if found.isEmpty {
      let prefixes = kinds.compactMap { Self.prefix(text, $0) }
      if !prefixes.isEmpty {
        isPossible = true
        found = try beginning(prefixes)
      }
    }
    return isPossible ? .found(Self.unique(found)) : .malformed
  }

  /// A beginning of references of a kind, with the kind before a colon or without.
  private static func prefix(_ text: String, _ kind: EntityKind) -> ReferencePrefix? {
    let rest =
      text.firstIndex(of: ":").map { text[..<$0] == kind.name ? String(text[text.index(after: $0)...]) : "" }
      ?? text
    guard fewest...25 ~= rest.utf8.count, !kind.isNumber else { return nil }
    return ReferencePrefix(kind, rest)
  }

  private func beginning(_ prefixes: [ReferencePrefix]) throws -> [Reference] {
    // What is not shown is left out of what was found, so that more of it is looked at.
    let limit = history.concealment.isNothing ? Self.listed + 1 : 64 * Self.listed
    let all = try ledger.references(beginningWith: prefixes, limit: limit)
    return try all.filter { try history.concealment.isNothing || !history.candidates(of: $0).isEmpty }
  }

  private static func unique(_ references: [Reference]) -> [Reference] {
    var once: [Reference] = []
    for reference in references where !once.contains(reference) { once.append(reference) }
    return once
  }

  // MARK: Events

  func events(_ typed: String) throws -> [EventID] {
    let text = typed.trimmingSpaces.lowercased().filter { $0 != "," && $0 != "\u{a0}" && $0 != "…" }
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    if isNumber, let position = Int(text), position < history.log.size, try history.isShown(position) {
      return [try history.log.entry(at: position) { try Event($0, at: position).id }]
    }
    if let id = EventID(text) {
      guard let position = try ledger.index.position(of: id), position < history.log.size,
        try history.isShown(position)
      else { return [] }
      return [id]
    }
    let digits = text.filter { $0 != "-" }
    guard 8...32 ~= digits.utf8.count else { return [] }
    return try ledger.events(beginningWith: digits, limit: Self.listed, in: history).map(\.id)
  }

  func type(ofEvent id: EventID) throws -> EventType? {
    guard let position = try ledger.index.position(of: id), position < history.log.size else { return nil }
    return try history.log.entry(at: position) { try EventType(endOf: $0) }
  }

  func subject(ofEvent id: EventID) throws -> Reference? {
    guard let position = try ledger.index.position(of: id), position < history.log.size else { return nil }
    return try history.log.entry(at: position) { try Event($0, at: position).subject }
  }

  func lastEvent(ofExhibit exhibit: Reference) throws -> EventID? {
    // Not the last event about it: holds and reviews stand beside the chain.
    try history.state(ExhibitState.self, of: exhibit).last
  }
}
