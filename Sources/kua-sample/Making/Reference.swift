/// The kinds of entities the sample refers to, as they prefix a reference.
enum EntityKind: UInt8 {
  case actor, assessment, body, camera, `case`, exhibit, offence, person, referral, report
  case family, order, outlet

  /// The reference's prefix with its colon.
  var prefix: StaticString {
    switch self {
    case .actor: "actor:"
    case .assessment: "assessment:"
    case .body: "body:"
    case .camera: "camera:"
    case .case: "case:"
    case .exhibit: "exhibit:"
    case .offence: "offence:"
    case .person: "person:"
    case .referral: "referral:"
    case .report: "report:"
    case .family: "family:"
    case .order: "order:"
    case .outlet: "outlet:"
    }
  }
}

/// An entity's reference: its kind and 128 bits, written as 26 base32 characters of which the last
/// carries 3 bits.
struct Reference: Equatable {
  let kind: EntityKind
  let high: UInt64
  let low: UInt64

  init(_ kind: EntityKind, high: UInt64, low: UInt64) {
    self.kind = kind
    self.high = high
    self.low = low
  }

  /// The reference that belongs to a slot of a numbered story: pseudo-random bits, and yet anyone who
  /// knows the seed finds it again, so that one story can speak of another's persons.
  init(_ kind: EntityKind, seed: UInt64, story: Int, slot: Int) {
    let place = UInt64(story) << 24 | UInt64(slot) << 8 | UInt64(kind.rawValue)
    let key = Generator.mix(seed ^ 0x4b75_6173_616d_706c)
    self.init(
      kind, high: Generator.mix(key ^ place), low: Generator.mix(~key &+ place &* 0xd6e8_feb8_6659_fd93))
  }

  /// Reads 26 base32 characters; the last bits of the last character are dropped.
  init(_ kind: EntityKind, base32: StaticString) {
    var bits: (high: UInt64, low: UInt64) = (0, 0)
    var left = 128
    for character in "\(base32)".utf8 {
      let value = UInt64(character >= 97 ? character - 97 : character - 50 + 26)
      let width = min(5, left)
      bits.high = bits.high << UInt64(width) | bits.low >> UInt64(64 - width)
      bits.low = bits.low << UInt64(width) | value >> UInt64(5 - width)
      left -= width
    }
    self.init(kind, high: bits.high, low: bits.low)
  }
}

extension Reference {
  /// The 26 characters behind the colon.
  var characters: String {
    var bytes: [UInt8] = []
    bytes.write(self)
    return String(decoding: bytes.dropFirst(kind.prefix.utf8CodeUnitCount), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends the reference as it stands in an event.
  mutating func write(_ reference: Reference) {
    write(reference.kind.prefix)
    var (high, low) = (reference.high, reference.low)
    for _ in 0..<26 {
      let value = UInt8(truncatingIfNeeded: high >> 59)
      append(value < 26 ? value + 97 : value - 26 + 50)
      high = high << 5 | low >> 59
      low <<= 5
    }
  }
}
