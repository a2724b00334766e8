// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a check-in was missed.
public enum MissReason: UInt8, Enumeration {
  case noAnswer
  case refused
  case technical
  case officerUnavailable
  case travelling
  case unknown

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "no-answer",
    "refused",
    "technical",
    "officer-unavailable",
    "travelling",
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
    case 0x6577736e612d6f6e:
      if r.holds(word, "no-answer") { self = .noAnswer } else { throw Malformed(offset: Int(word.start), expected: "a known miss reason") }
    case 0x64657375666572:
      if r.holds(word, "refused") { self = .refused } else { throw Malformed(offset: Int(word.start), expected: "a known miss reason") }
    case 0x6163696e68636574:
      if r.holds(word, "technical") { self = .technical } else { throw Malformed(offset: Int(word.start), expected: "a known miss reason") }
    case 0x2d7265636966666f:
      if r.holds(word, "officer-unavailable") { self = .officerUnavailable } else { throw Malformed(offset: Int(word.start), expected: "a known miss reason") }
    case 0x696c6c6576617274:
      if r.holds(word, "travelling") { self = .travelling } else { throw Malformed(offset: Int(word.start), expected: "a known miss reason") }
    case 0x6e776f6e6b6e75:
      if r.holds(word, "unknown") { self = .unknown } else { throw Malformed(offset: Int(word.start), expected: "a known miss reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known miss reason")
    }
  }
}
