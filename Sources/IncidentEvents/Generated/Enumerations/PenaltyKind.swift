// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A penalty and the unit of its amount.
public enum PenaltyKind: UInt8, Enumeration {
  case fineMci
  case correctiveWorkMci
  case communityServiceHours
  case restrictionMonths
  case arrestDays
  case imprisonmentMonths

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "fine-mci",
    "corrective-work-mci",
    "community-service-hours",
    "restriction-months",
    "arrest-days",
    "imprisonment-months",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x69636d2d656e6966:
      if r.holds(word, "fine-mci") { self = .fineMci } else { throw Malformed(offset: Int(word.start), expected: "a known penalty kind") }
    case 0x6974636572726f63:
      if r.holds(word, "corrective-work-mci") { self = .correctiveWorkMci } else { throw Malformed(offset: Int(word.start), expected: "a known penalty kind") }
    case 0x74696e756d6d6f63:
      if r.holds(word, "community-service-hours") { self = .communityServiceHours } else { throw Malformed(offset: Int(word.start), expected: "a known penalty kind") }
    case 0x7463697274736572:
      if r.holds(word, "restriction-months") { self = .restrictionMonths } else { throw Malformed(offset: Int(word.start), expected: "a known penalty kind") }
    case 0x642d747365727261:
      if r.holds(word, "arrest-days") { self = .arrestDays } else { throw Malformed(offset: Int(word.start), expected: "a known penalty kind") }
    case 0x6e6f736972706d69:
      if r.holds(word, "imprisonment-months") { self = .imprisonmentMonths } else { throw Malformed(offset: Int(word.start), expected: "a known penalty kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known penalty kind")
    }
  }
}
