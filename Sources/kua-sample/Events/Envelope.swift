/// What every event carries besides its data.
struct Envelope {
  /// The type without the prefix `kua.` and the version.
  let type: StaticString
  let subject: Reference
  let time: Instant
  let recorded: Instant
  let by: Member
  let performer: Reference?
  let attested: Attestation?
  /// Whether the act time is known to the day only.
  let isDay: Bool
  let id: EventID
  /// Who signs: none, or the one who records, and whoever signs with them.
  var signers: [Reference] = []
}

/// An event that was recorded: what another event needs in order to speak of it.
struct Entry {
  let id: EventID
  let subject: Reference
  let recorded: Instant
  /// Who recorded it.
  let by: Member
}
