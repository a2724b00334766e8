// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An article of the Criminal Code.
public enum Article: UInt8, Enumeration {
  case `99`
  case `106`
  case `107`
  case `108-1`
  case `109-1`
  case `110`
  case `115`
  case `120`
  case `293`

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "99",
    "106",
    "107",
    "108-1",
    "109-1",
    "110",
    "115",
    "120",
    "293",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x3939:
      if r.holds(word, "99") { self = .`99` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x363031:
      if r.holds(word, "106") { self = .`106` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x373031:
      if r.holds(word, "107") { self = .`107` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x312d383031:
      if r.holds(word, "108-1") { self = .`108-1` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x312d393031:
      if r.holds(word, "109-1") { self = .`109-1` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x303131:
      if r.holds(word, "110") { self = .`110` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x353131:
      if r.holds(word, "115") { self = .`115` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x303231:
      if r.holds(word, "120") { self = .`120` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    case 0x333932:
      if r.holds(word, "293") { self = .`293` } else { throw Malformed(offset: Int(word.start), expected: "a known article") }
    default: throw Malformed(offset: Int(word.start), expected: "a known article")
    }
  }
}
