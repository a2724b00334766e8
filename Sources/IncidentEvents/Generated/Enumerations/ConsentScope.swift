// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What may be passed on.
public enum ConsentScope: UInt8, Enumeration {
  case referral
  case contact
  case caseFile
  case health
  case whereabouts

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "referral",
    "contact",
    "case-file",
    "health",
    "whereabouts",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6c61727265666572:
      if r.holds(word, "referral") { self = .referral } else { throw Malformed(offset: Int(word.start), expected: "a known consent scope") }
    case 0x746361746e6f63:
      if r.holds(word, "contact") { self = .contact } else { throw Malformed(offset: Int(word.start), expected: "a known consent scope") }
    case 0x6c69662d65736163:
      if r.holds(word, "case-file") { self = .caseFile } else { throw Malformed(offset: Int(word.start), expected: "a known consent scope") }
    case 0x68746c616568:
      if r.holds(word, "health") { self = .health } else { throw Malformed(offset: Int(word.start), expected: "a known consent scope") }
    case 0x6f62616572656877:
      if r.holds(word, "whereabouts") { self = .whereabouts } else { throw Malformed(offset: Int(word.start), expected: "a known consent scope") }
    default: throw Malformed(offset: Int(word.start), expected: "a known consent scope")
    }
  }
}
