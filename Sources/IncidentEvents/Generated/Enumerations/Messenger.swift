// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The means of a check-in.
public enum Messenger: UInt8, Enumeration {
  case whatsapp
  case telegram
  case platform
  case phone
  case inPerson

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "whatsapp",
    "telegram",
    "platform",
    "phone",
    "in-person",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x7070617374616877:
      if r.holds(word, "whatsapp") { self = .whatsapp } else { throw Malformed(offset: Int(word.start), expected: "a known messenger") }
    case 0x6d617267656c6574:
      if r.holds(word, "telegram") { self = .telegram } else { throw Malformed(offset: Int(word.start), expected: "a known messenger") }
    case 0x6d726f6674616c70:
      if r.holds(word, "platform") { self = .platform } else { throw Malformed(offset: Int(word.start), expected: "a known messenger") }
    case 0x656e6f6870:
      if r.holds(word, "phone") { self = .phone } else { throw Malformed(offset: Int(word.start), expected: "a known messenger") }
    case 0x6f737265702d6e69:
      if r.holds(word, "in-person") { self = .inPerson } else { throw Malformed(offset: Int(word.start), expected: "a known messenger") }
    default: throw Malformed(offset: Int(word.start), expected: "a known messenger")
    }
  }
}
