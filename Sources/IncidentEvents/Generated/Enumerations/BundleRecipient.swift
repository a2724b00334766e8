// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// In what part whoever gets a bundle of evidence takes part in the proceedings.
public enum BundleRecipient: UInt8, Enumeration {
  case court
  case prosecutor
  case defence
  case expert

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "court",
    "prosecutor",
    "defence",
    "expert",
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
      if r.holds(word, "court") { self = .court } else { throw Malformed(offset: Int(word.start), expected: "a known bundle recipient") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor") { self = .prosecutor } else { throw Malformed(offset: Int(word.start), expected: "a known bundle recipient") }
    case 0x65636e65666564:
      if r.holds(word, "defence") { self = .defence } else { throw Malformed(offset: Int(word.start), expected: "a known bundle recipient") }
    case 0x747265707865:
      if r.holds(word, "expert") { self = .expert } else { throw Malformed(offset: Int(word.start), expected: "a known bundle recipient") }
    default: throw Malformed(offset: Int(word.start), expected: "a known bundle recipient")
    }
  }
}
