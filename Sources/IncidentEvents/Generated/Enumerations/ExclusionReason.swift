// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a court excluded an exhibit.
public enum ExclusionReason: UInt8, Enumeration {
  case custodyBroken
  case unlawfullyObtained
  case altered
  case irrelevant
  case other

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "custody-broken",
    "unlawfully-obtained",
    "altered",
    "irrelevant",
    "other",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x2d79646f74737563:
      if r.holds(word, "custody-broken") { self = .custodyBroken } else { throw Malformed(offset: Int(word.start), expected: "a known exclusion reason") }
    case 0x6c756677616c6e75:
      if r.holds(word, "unlawfully-obtained") { self = .unlawfullyObtained } else { throw Malformed(offset: Int(word.start), expected: "a known exclusion reason") }
    case 0x64657265746c61:
      if r.holds(word, "altered") { self = .altered } else { throw Malformed(offset: Int(word.start), expected: "a known exclusion reason") }
    case 0x6176656c65727269:
      if r.holds(word, "irrelevant") { self = .irrelevant } else { throw Malformed(offset: Int(word.start), expected: "a known exclusion reason") }
    case 0x726568746f:
      if r.holds(word, "other") { self = .other } else { throw Malformed(offset: Int(word.start), expected: "a known exclusion reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known exclusion reason")
    }
  }
}
