extension Generator {
  /// What is drawn for a reference apart from any story, so that no story's own numbers move.
  enum Purpose: UInt64 {
    case name, iin, birthDate, address, phone, contact, omission, wording, body, aside, salt
    case order, requirements, detention, conversation, register, programme, family, referral, consent
    case chain, examination, writeOff, review, measure, companion, gap, prevention, slip
  }

  /// The numbers drawn for one purpose and one reference; `moment` tells several of its events apart.
  init(seed: UInt64, _ purpose: Purpose, of reference: Reference, at moment: Instant? = nil) {
    let place = Generator.mix(reference.high ^ UInt64(reference.kind.rawValue)) ^ reference.low
    let salt = Generator.mix(UInt64(moment?.milliseconds ?? 0))
    self.init(
      seed: seed ^ salt, stream: 2_000 + purpose.rawValue, number: Int(place >> 1))
  }
}
