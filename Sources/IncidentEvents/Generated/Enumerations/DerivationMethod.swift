// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How a copy was made from its parent.
public enum DerivationMethod: UInt8, Enumeration {
  case clip
  case redaction
  case transcode

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "clip",
    "redaction",
    "transcode",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x70696c63:
      if r.holds(word, "clip") { self = .clip } else { throw Malformed(offset: Int(word.start), expected: "a known derivation method") }
    case 0x6f69746361646572:
      if r.holds(word, "redaction") { self = .redaction } else { throw Malformed(offset: Int(word.start), expected: "a known derivation method") }
    case 0x646f63736e617274:
      if r.holds(word, "transcode") { self = .transcode } else { throw Malformed(offset: Int(word.start), expected: "a known derivation method") }
    default: throw Malformed(offset: Int(word.start), expected: "a known derivation method")
    }
  }
}
