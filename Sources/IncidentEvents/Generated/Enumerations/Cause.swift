// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The stated cause of the violence.
public enum Cause: UInt8, Enumeration {
  case alcohol
  case jealousy
  case socialInstability
  case drugs
  case housing
  case other

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "alcohol",
    "jealousy",
    "social-instability",
    "drugs",
    "housing",
    "other",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6c6f686f636c61:
      if r.holds(word, "alcohol") { self = .alcohol } else { throw Malformed(offset: Int(word.start), expected: "a known cause") }
    case 0x7973756f6c61656a:
      if r.holds(word, "jealousy") { self = .jealousy } else { throw Malformed(offset: Int(word.start), expected: "a known cause") }
    case 0x692d6c6169636f73:
      if r.holds(word, "social-instability") { self = .socialInstability } else { throw Malformed(offset: Int(word.start), expected: "a known cause") }
    case 0x7367757264:
      if r.holds(word, "drugs") { self = .drugs } else { throw Malformed(offset: Int(word.start), expected: "a known cause") }
    case 0x676e6973756f68:
      if r.holds(word, "housing") { self = .housing } else { throw Malformed(offset: Int(word.start), expected: "a known cause") }
    case 0x726568746f:
      if r.holds(word, "other") { self = .other } else { throw Malformed(offset: Int(word.start), expected: "a known cause") }
    default: throw Malformed(offset: Int(word.start), expected: "a known cause")
    }
  }
}
