// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How soon a referral must be answered.
public enum Urgency: UInt8, Enumeration {
  case immediate
  case within24Hours
  case routine

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "immediate",
    "within-24-hours",
    "routine",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x74616964656d6d69:
      if r.holds(word, "immediate") { self = .immediate } else { throw Malformed(offset: Int(word.start), expected: "a known urgency") }
    case 0x322d6e6968746977:
      if r.holds(word, "within-24-hours") { self = .within24Hours } else { throw Malformed(offset: Int(word.start), expected: "a known urgency") }
    case 0x656e6974756f72:
      if r.holds(word, "routine") { self = .routine } else { throw Malformed(offset: Int(word.start), expected: "a known urgency") }
    default: throw Malformed(offset: Int(word.start), expected: "a known urgency")
    }
  }
}
