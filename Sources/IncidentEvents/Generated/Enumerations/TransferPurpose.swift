// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What an exhibit is handed over for.
public enum TransferPurpose: UInt8, Enumeration {
  case storage
  case examination
  case review
  case court
  case copying
  case `return`

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "storage",
    "examination",
    "review",
    "court",
    "copying",
    "return",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x656761726f7473:
      if r.holds(word, "storage") { self = .storage } else { throw Malformed(offset: Int(word.start), expected: "a known transfer purpose") }
    case 0x74616e696d617865:
      if r.holds(word, "examination") { self = .examination } else { throw Malformed(offset: Int(word.start), expected: "a known transfer purpose") }
    case 0x776569766572:
      if r.holds(word, "review") { self = .review } else { throw Malformed(offset: Int(word.start), expected: "a known transfer purpose") }
    case 0x7472756f63:
      if r.holds(word, "court") { self = .court } else { throw Malformed(offset: Int(word.start), expected: "a known transfer purpose") }
    case 0x676e6979706f63:
      if r.holds(word, "copying") { self = .copying } else { throw Malformed(offset: Int(word.start), expected: "a known transfer purpose") }
    case 0x6e7275746572:
      if r.holds(word, "return") { self = .`return` } else { throw Malformed(offset: Int(word.start), expected: "a known transfer purpose") }
    default: throw Malformed(offset: Int(word.start), expected: "a known transfer purpose")
    }
  }
}
