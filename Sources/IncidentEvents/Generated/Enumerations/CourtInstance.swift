// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The instance that changed a sentence.
public enum CourtInstance: UInt8, Enumeration {
  case appeal
  case cassation

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "appeal",
    "cassation",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6c6165707061:
      if r.holds(word, "appeal") { self = .appeal } else { throw Malformed(offset: Int(word.start), expected: "a known court instance") }
    case 0x6f69746173736163:
      if r.holds(word, "cassation") { self = .cassation } else { throw Malformed(offset: Int(word.start), expected: "a known court instance") }
    default: throw Malformed(offset: Int(word.start), expected: "a known court instance")
    }
  }
}
