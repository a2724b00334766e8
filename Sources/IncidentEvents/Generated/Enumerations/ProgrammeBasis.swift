// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// On what a correction programme rests.
public enum ProgrammeBasis: UInt8, Enumeration {
  case court
  case voluntary

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "court",
    "voluntary",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x7472756f63:
      if r.holds(word, "court") { self = .court } else { throw Malformed(offset: Int(word.start), expected: "a known programme basis") }
    case 0x7261746e756c6f76:
      if r.holds(word, "voluntary") { self = .voluntary } else { throw Malformed(offset: Int(word.start), expected: "a known programme basis") }
    default: throw Malformed(offset: Int(word.start), expected: "a known programme basis")
    }
  }
}
