// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What facts are handed out for.
public enum ExportPurpose: UInt8, Enumeration {
  case statistics
  case research
  case audit

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "statistics",
    "research",
    "audit",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6974736974617473:
      if r.holds(word, "statistics") { self = .statistics } else { throw Malformed(offset: Int(word.start), expected: "a known export purpose") }
    case 0x6863726165736572:
      if r.holds(word, "research") { self = .research } else { throw Malformed(offset: Int(word.start), expected: "a known export purpose") }
    case 0x7469647561:
      if r.holds(word, "audit") { self = .audit } else { throw Malformed(offset: Int(word.start), expected: "a known export purpose") }
    default: throw Malformed(offset: Int(word.start), expected: "a known export purpose")
    }
  }
}
