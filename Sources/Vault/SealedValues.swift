package import IncidentEvents

/// A private member of a submission in clear.
package struct ClearValue: Sendable {
  /// The member's name, as the schema has it.
  package let name: StaticString
  /// The value in canonical JSON.
  package let value: [UInt8]

  /// A member of this name and value.
  package init(name: StaticString, value: [UInt8]) {
    self.name = name
    self.value = value
  }
}

/// The private members of one event, ready for the vault: what the event commits to, and the encrypted row.
package struct SealedValues: Sendable {
  package let event: EventID
  /// What `_sd` of the event says.
  package let commitments: Commitments
  /// The row and its key; nil when no private member is there.
  let content: Content?

  struct Content: Sendable {
    let key: DataKey
    let row: [UInt8]
    /// What the body's key is known by.
    let bodyCheck: [UInt8]
  }

  /// Whether the vault has anything to keep of it.
  package var isEmpty: Bool { content == nil }
}

/// That a person is to be found under an IIN: an event recorded it.
package struct NewPerson: Sendable {
  package let iin: String
  /// The protected body that alone knows the person; nil for all others.
  package let realm: Reference?
  package let person: Reference
  /// The event that says so.
  package let event: EventID

  /// A person of an event.
  package init(iin: String, realm: Reference?, person: Reference, event: EventID) {
    self.iin = iin
    self.realm = realm
    self.person = person
    self.event = event
  }
}
