// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What an order forbids.
public enum OrderBan: UInt8, Enumeration {
  case violence
  case pursuit
  case visits
  case contact
  case sharedHome
  case alcohol
  case weapons

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "violence",
    "pursuit",
    "visits",
    "contact",
    "shared-home",
    "alcohol",
    "weapons",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x65636e656c6f6976:
      if r.holds(word, "violence") { self = .violence } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    case 0x74697573727570:
      if r.holds(word, "pursuit") { self = .pursuit } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    case 0x737469736976:
      if r.holds(word, "visits") { self = .visits } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    case 0x746361746e6f63:
      if r.holds(word, "contact") { self = .contact } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    case 0x682d646572616873:
      if r.holds(word, "shared-home") { self = .sharedHome } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    case 0x6c6f686f636c61:
      if r.holds(word, "alcohol") { self = .alcohol } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    case 0x736e6f70616577:
      if r.holds(word, "weapons") { self = .weapons } else { throw Malformed(offset: Int(word.start), expected: "a known order ban") }
    default: throw Malformed(offset: Int(word.start), expected: "a known order ban")
    }
  }
}
