// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How a value is given out.
public enum AccessMeans: UInt8, Enumeration {
  case show
  case disclose

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "show",
    "disclose",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x776f6873:
      if r.holds(word, "show") { self = .show } else { throw Malformed(offset: Int(word.start), expected: "a known access means") }
    case 0x65736f6c63736964:
      if r.holds(word, "disclose") { self = .disclose } else { throw Malformed(offset: Int(word.start), expected: "a known access means") }
    default: throw Malformed(offset: Int(word.start), expected: "a known access means")
    }
  }
}
