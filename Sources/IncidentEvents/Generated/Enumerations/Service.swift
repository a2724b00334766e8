// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A kind of help.
public enum Service: UInt8, Enumeration {
  case shelter
  case psychological
  case legal
  case medical
  case social
  case childProtection

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "shelter",
    "psychological",
    "legal",
    "medical",
    "social",
    "child-protection",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x7265746c656873:
      if r.holds(word, "shelter") { self = .shelter } else { throw Malformed(offset: Int(word.start), expected: "a known service") }
    case 0x6f6c6f6863797370:
      if r.holds(word, "psychological") { self = .psychological } else { throw Malformed(offset: Int(word.start), expected: "a known service") }
    case 0x6c6167656c:
      if r.holds(word, "legal") { self = .legal } else { throw Malformed(offset: Int(word.start), expected: "a known service") }
    case 0x6c61636964656d:
      if r.holds(word, "medical") { self = .medical } else { throw Malformed(offset: Int(word.start), expected: "a known service") }
    case 0x6c6169636f73:
      if r.holds(word, "social") { self = .social } else { throw Malformed(offset: Int(word.start), expected: "a known service") }
    case 0x72702d646c696863:
      if r.holds(word, "child-protection") { self = .childProtection } else { throw Malformed(offset: Int(word.start), expected: "a known service") }
    default: throw Malformed(offset: Int(word.start), expected: "a known service")
    }
  }
}
