// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What a preventive conversation was about.
public enum ConversationTopic: UInt8, Enumeration {
  case law
  case alcohol
  case anger
  case children
  case orderTerms
  case helpAvailable

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "law",
    "alcohol",
    "anger",
    "children",
    "order-terms",
    "help-available",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x77616c:
      if r.holds(word, "law") { self = .law } else { throw Malformed(offset: Int(word.start), expected: "a known conversation topic") }
    case 0x6c6f686f636c61:
      if r.holds(word, "alcohol") { self = .alcohol } else { throw Malformed(offset: Int(word.start), expected: "a known conversation topic") }
    case 0x7265676e61:
      if r.holds(word, "anger") { self = .anger } else { throw Malformed(offset: Int(word.start), expected: "a known conversation topic") }
    case 0x6e6572646c696863:
      if r.holds(word, "children") { self = .children } else { throw Malformed(offset: Int(word.start), expected: "a known conversation topic") }
    case 0x65742d726564726f:
      if r.holds(word, "order-terms") { self = .orderTerms } else { throw Malformed(offset: Int(word.start), expected: "a known conversation topic") }
    case 0x6176612d706c6568:
      if r.holds(word, "help-available") { self = .helpAvailable } else { throw Malformed(offset: Int(word.start), expected: "a known conversation topic") }
    default: throw Malformed(offset: Int(word.start), expected: "a known conversation topic")
    }
  }
}
