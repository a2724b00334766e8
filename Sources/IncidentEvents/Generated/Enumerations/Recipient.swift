// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Who received the support, at the time.
public enum Recipient: UInt8, Enumeration {
  case woman
  case child
  case man

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "woman",
    "child",
    "man",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6e616d6f77:
      if r.holds(word, "woman") { self = .woman } else { throw Malformed(offset: Int(word.start), expected: "a known recipient") }
    case 0x646c696863:
      if r.holds(word, "child") { self = .child } else { throw Malformed(offset: Int(word.start), expected: "a known recipient") }
    case 0x6e616d:
      if r.holds(word, "man") { self = .man } else { throw Malformed(offset: Int(word.start), expected: "a known recipient") }
    default: throw Malformed(offset: Int(word.start), expected: "a known recipient")
    }
  }
}
