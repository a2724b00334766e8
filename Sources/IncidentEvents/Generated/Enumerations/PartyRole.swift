// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What a person is in a case.
public enum PartyRole: UInt8, Enumeration {
  case victim
  case suspect
  case witness
  case child
  case reporter

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "victim",
    "suspect",
    "witness",
    "child",
    "reporter",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6d6974636976:
      if r.holds(word, "victim") { self = .victim } else { throw Malformed(offset: Int(word.start), expected: "a known party role") }
    case 0x74636570737573:
      if r.holds(word, "suspect") { self = .suspect } else { throw Malformed(offset: Int(word.start), expected: "a known party role") }
    case 0x7373656e746977:
      if r.holds(word, "witness") { self = .witness } else { throw Malformed(offset: Int(word.start), expected: "a known party role") }
    case 0x646c696863:
      if r.holds(word, "child") { self = .child } else { throw Malformed(offset: Int(word.start), expected: "a known party role") }
    case 0x726574726f706572:
      if r.holds(word, "reporter") { self = .reporter } else { throw Malformed(offset: Int(word.start), expected: "a known party role") }
    default: throw Malformed(offset: Int(word.start), expected: "a known party role")
    }
  }
}
