// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What a prosecutor's review found.
public enum ReviewFinding: UInt8, Enumeration {
  case inOrder
  case concealed
  case deadline
  case requalify

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "in-order",
    "concealed",
    "deadline",
    "requalify",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x726564726f2d6e69:
      if r.holds(word, "in-order") { self = .inOrder } else { throw Malformed(offset: Int(word.start), expected: "a known review finding") }
    case 0x656c6165636e6f63:
      if r.holds(word, "concealed") { self = .concealed } else { throw Malformed(offset: Int(word.start), expected: "a known review finding") }
    case 0x656e696c64616564:
      if r.holds(word, "deadline") { self = .deadline } else { throw Malformed(offset: Int(word.start), expected: "a known review finding") }
    case 0x66696c6175716572:
      if r.holds(word, "requalify") { self = .requalify } else { throw Malformed(offset: Int(word.start), expected: "a known review finding") }
    default: throw Malformed(offset: Int(word.start), expected: "a known review finding")
    }
  }
}
