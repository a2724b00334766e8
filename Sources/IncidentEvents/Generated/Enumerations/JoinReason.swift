// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why cases are joined or parted.
public enum JoinReason: UInt8, Enumeration {
  case sameIncident
  case sameSuspect
  case sameVictim
  case prosecutorInstruction
  case courtInstruction

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "same-incident",
    "same-suspect",
    "same-victim",
    "prosecutor-instruction",
    "court-instruction",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x636e692d656d6173:
      if r.holds(word, "same-incident") { self = .sameIncident } else { throw Malformed(offset: Int(word.start), expected: "a known join reason") }
    case 0x7375732d656d6173:
      if r.holds(word, "same-suspect") { self = .sameSuspect } else { throw Malformed(offset: Int(word.start), expected: "a known join reason") }
    case 0x6369762d656d6173:
      if r.holds(word, "same-victim") { self = .sameVictim } else { throw Malformed(offset: Int(word.start), expected: "a known join reason") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-instruction") { self = .prosecutorInstruction } else { throw Malformed(offset: Int(word.start), expected: "a known join reason") }
    case 0x6e692d7472756f63:
      if r.holds(word, "court-instruction") { self = .courtInstruction } else { throw Malformed(offset: Int(word.start), expected: "a known join reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known join reason")
    }
  }
}
