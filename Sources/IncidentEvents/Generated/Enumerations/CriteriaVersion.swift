// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The edition of the criteria of a difficult life situation.
public enum CriteriaVersion: UInt8, Enumeration {
  case KZ2008
  case KZ2023

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "KZ-2008",
    "KZ-2023",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x383030322d5a4b:
      if r.holds(word, "KZ-2008") { self = .KZ2008 } else { throw Malformed(offset: Int(word.start), expected: "a known criteria version") }
    case 0x333230322d5a4b:
      if r.holds(word, "KZ-2023") { self = .KZ2023 } else { throw Malformed(offset: Int(word.start), expected: "a known criteria version") }
    default: throw Malformed(offset: Int(word.start), expected: "a known criteria version")
    }
  }
}
