// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What was wrong with a sale of alcohol.
public enum SaleViolation: UInt8, Enumeration {
  case nothing
  case strongAtNight
  case weakAtNight
  case toMinor
  case unlicensed

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "none",
    "strong-at-night",
    "weak-at-night",
    "to-minor",
    "unlicensed",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x656e6f6e:
      if r.holds(word, "none") { self = .nothing } else { throw Malformed(offset: Int(word.start), expected: "a known sale violation") }
    case 0x612d676e6f727473:
      if r.holds(word, "strong-at-night") { self = .strongAtNight } else { throw Malformed(offset: Int(word.start), expected: "a known sale violation") }
    case 0x2d74612d6b616577:
      if r.holds(word, "weak-at-night") { self = .weakAtNight } else { throw Malformed(offset: Int(word.start), expected: "a known sale violation") }
    case 0x726f6e696d2d6f74:
      if r.holds(word, "to-minor") { self = .toMinor } else { throw Malformed(offset: Int(word.start), expected: "a known sale violation") }
    case 0x736e6563696c6e75:
      if r.holds(word, "unlicensed") { self = .unlicensed } else { throw Malformed(offset: Int(word.start), expected: "a known sale violation") }
    default: throw Malformed(offset: Int(word.start), expected: "a known sale violation")
    }
  }
}
