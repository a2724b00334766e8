internal import IncidentEvents
internal import TransparencyLog

/// A row of the table of persons. It is found and opened under the vault key only: with an old copy of the vault, the
/// pseudonym key alone tells nothing once the vault key was replaced.
struct PersonRow {
  /// What the IIN turns into under the pseudonym key.
  let pseudonym: [UInt8]
  let person: Reference
  /// The event that brought it.
  let event: EventID

  init(pseudonym: [UInt8], person: Reference, event: EventID) {
    self.pseudonym = pseudonym
    self.person = person
    self.event = event
  }

  /// Opens a row.
  init(_ row: [UInt8], lookup: [UInt8], _ vault: VaultKey) throws(VaultError) {
    guard let plain = Seal.open(row, vault.personRows.key, context: Self.context(lookup, vault)),
      plain.count == 65,
      let person = Reference(row: plain[32..<49]), let event = EventID(row: plain[49...]),
      Self.lookup(Array(plain[..<32]), vault) == lookup
    else { throw .damaged("a row of the table persons does not open") }
    self.init(pseudonym: Array(plain[..<32]), person: person, event: event)
  }

  /// The key a pseudonym's row is stored under.
  static func lookup(_ pseudonym: [UInt8], _ vault: VaultKey) -> [UInt8] { vault.persons(pseudonym).bytes }

  /// The key this row is stored under.
  func lookup(_ vault: VaultKey) -> [UInt8] { Self.lookup(pseudonym, vault) }

  /// The row as it is stored.
  func sealed(_ vault: VaultKey) throws(VaultError) -> [UInt8] {
    try Seal.seal(
      pseudonym + person.row + event.row, vault.personRows.key, context: Self.context(lookup(vault), vault))
  }

  private static func context(_ lookup: [UInt8], _ vault: VaultKey) -> [UInt8] {
    var context = Array("kua person v1".utf8)
    context.append(bigEndian: UInt64(vault.generation))
    return context + lookup
  }
}
