// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Whether it is known who the person is.
public enum Identity: UInt8, Enumeration {
  case known
  case unknown

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "known",
    "unknown",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6e776f6e6b:
      if r.holds(word, "known") { self = .known } else { throw Malformed(offset: Int(word.start), expected: "a known identity") }
    case 0x6e776f6e6b6e75:
      if r.holds(word, "unknown") { self = .unknown } else { throw Malformed(offset: Int(word.start), expected: "a known identity") }
    default: throw Malformed(offset: Int(word.start), expected: "a known identity")
    }
  }
}
