// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Sex as recorded.
public enum Sex: UInt8, Enumeration {
  case female
  case male

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "female",
    "male",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x656c616d6566:
      if r.holds(word, "female") { self = .female } else { throw Malformed(offset: Int(word.start), expected: "a known sex") }
    case 0x656c616d:
      if r.holds(word, "male") { self = .male } else { throw Malformed(offset: Int(word.start), expected: "a known sex") }
    default: throw Malformed(offset: Int(word.start), expected: "a known sex")
    }
  }
}
