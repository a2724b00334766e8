// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Whether the registrar declared the offence domestic.
public enum DeclaredDomestic: UInt8, Enumeration {
  case yes
  case no
  case unknown

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "yes",
    "no",
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
    case 0x736579:
      if r.holds(word, "yes") { self = .yes } else { throw Malformed(offset: Int(word.start), expected: "a known declared domestic") }
    case 0x6f6e:
      if r.holds(word, "no") { self = .no } else { throw Malformed(offset: Int(word.start), expected: "a known declared domestic") }
    case 0x6e776f6e6b6e75:
      if r.holds(word, "unknown") { self = .unknown } else { throw Malformed(offset: Int(word.start), expected: "a known declared domestic") }
    default: throw Malformed(offset: Int(word.start), expected: "a known declared domestic")
    }
  }
}
