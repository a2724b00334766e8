// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What a court ruled on an exhibit.
public enum EvidenceRuling: UInt8, Enumeration {
  case admitted
  case excluded

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "admitted",
    "excluded",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x64657474696d6461:
      if r.holds(word, "admitted") { self = .admitted } else { throw Malformed(offset: Int(word.start), expected: "a known evidence ruling") }
    case 0x646564756c637865:
      if r.holds(word, "excluded") { self = .excluded } else { throw Malformed(offset: Int(word.start), expected: "a known evidence ruling") }
    default: throw Malformed(offset: Int(word.start), expected: "a known evidence ruling")
    }
  }
}
