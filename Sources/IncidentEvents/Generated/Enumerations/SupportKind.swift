// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A kind of support delivered.
public enum SupportKind: UInt8, Enumeration {
  case psychological
  case legal
  case medical
  case social

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "psychological",
    "legal",
    "medical",
    "social",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6f6c6f6863797370:
      if r.holds(word, "psychological") { self = .psychological } else { throw Malformed(offset: Int(word.start), expected: "a known support kind") }
    case 0x6c6167656c:
      if r.holds(word, "legal") { self = .legal } else { throw Malformed(offset: Int(word.start), expected: "a known support kind") }
    case 0x6c61636964656d:
      if r.holds(word, "medical") { self = .medical } else { throw Malformed(offset: Int(word.start), expected: "a known support kind") }
    case 0x6c6169636f73:
      if r.holds(word, "social") { self = .social } else { throw Malformed(offset: Int(word.start), expected: "a known support kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known support kind")
    }
  }
}
