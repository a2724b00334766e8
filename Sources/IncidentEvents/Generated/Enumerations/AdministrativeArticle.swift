// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An article of the Code on Administrative Offences (KoAP).
public enum AdministrativeArticle: UInt8, Enumeration {
  case `73`
  case `73-1`
  case `73-2`
  case `434`
  case `461`

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "73",
    "73-1",
    "73-2",
    "434",
    "461",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x3337:
      if r.holds(word, "73") { self = .`73` } else { throw Malformed(offset: Int(word.start), expected: "a known administrative article") }
    case 0x312d3337:
      if r.holds(word, "73-1") { self = .`73-1` } else { throw Malformed(offset: Int(word.start), expected: "a known administrative article") }
    case 0x322d3337:
      if r.holds(word, "73-2") { self = .`73-2` } else { throw Malformed(offset: Int(word.start), expected: "a known administrative article") }
    case 0x343334:
      if r.holds(word, "434") { self = .`434` } else { throw Malformed(offset: Int(word.start), expected: "a known administrative article") }
    case 0x313634:
      if r.holds(word, "461") { self = .`461` } else { throw Malformed(offset: Int(word.start), expected: "a known administrative article") }
    default: throw Malformed(offset: Int(word.start), expected: "a known administrative article")
    }
  }
}
