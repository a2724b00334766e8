// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What an exhibit was accessed for.
public enum EvidencePurpose: UInt8, Enumeration {
  case review
  case examination
  case disclosure
  case court
  case redaction
  case audit

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "review",
    "examination",
    "disclosure",
    "court",
    "redaction",
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
    case 0x776569766572:
      if r.holds(word, "review") { self = .review } else { throw Malformed(offset: Int(word.start), expected: "a known evidence purpose") }
    case 0x74616e696d617865:
      if r.holds(word, "examination") { self = .examination } else { throw Malformed(offset: Int(word.start), expected: "a known evidence purpose") }
    case 0x75736f6c63736964:
      if r.holds(word, "disclosure") { self = .disclosure } else { throw Malformed(offset: Int(word.start), expected: "a known evidence purpose") }
    case 0x7472756f63:
      if r.holds(word, "court") { self = .court } else { throw Malformed(offset: Int(word.start), expected: "a known evidence purpose") }
    case 0x6f69746361646572:
      if r.holds(word, "redaction") { self = .redaction } else { throw Malformed(offset: Int(word.start), expected: "a known evidence purpose") }
    case 0x7469647561:
      if r.holds(word, "audit") { self = .audit } else { throw Malformed(offset: Int(word.start), expected: "a known evidence purpose") }
    default: throw Malformed(offset: Int(word.start), expected: "a known evidence purpose")
    }
  }
}
