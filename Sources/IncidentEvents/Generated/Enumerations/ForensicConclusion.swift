// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How grave the harm to health is.
public enum ForensicConclusion: UInt8, Enumeration {
  case nothing
  case minor
  case moderate
  case grave

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "none",
    "minor",
    "moderate",
    "grave",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x656e6f6e:
      if r.holds(word, "none") { self = .nothing } else { throw Malformed(offset: Int(word.start), expected: "a known forensic conclusion") }
    case 0x726f6e696d:
      if r.holds(word, "minor") { self = .minor } else { throw Malformed(offset: Int(word.start), expected: "a known forensic conclusion") }
    case 0x6574617265646f6d:
      if r.holds(word, "moderate") { self = .moderate } else { throw Malformed(offset: Int(word.start), expected: "a known forensic conclusion") }
    case 0x6576617267:
      if r.holds(word, "grave") { self = .grave } else { throw Malformed(offset: Int(word.start), expected: "a known forensic conclusion") }
    default: throw Malformed(offset: Int(word.start), expected: "a known forensic conclusion")
    }
  }
}
