// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Who appealed.
public enum Appellant: UInt8, Enumeration {
  case prosecutor
  case convicted
  case defence
  case victim

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "prosecutor",
    "convicted",
    "defence",
    "victim",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor") { self = .prosecutor } else { throw Malformed(offset: Int(word.start), expected: "a known appellant") }
    case 0x65746369766e6f63:
      if r.holds(word, "convicted") { self = .convicted } else { throw Malformed(offset: Int(word.start), expected: "a known appellant") }
    case 0x65636e65666564:
      if r.holds(word, "defence") { self = .defence } else { throw Malformed(offset: Int(word.start), expected: "a known appellant") }
    case 0x6d6974636976:
      if r.holds(word, "victim") { self = .victim } else { throw Malformed(offset: Int(word.start), expected: "a known appellant") }
    default: throw Malformed(offset: Int(word.start), expected: "a known appellant")
    }
  }
}
