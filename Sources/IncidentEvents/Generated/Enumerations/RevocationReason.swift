// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a key or an actor counts no longer.
public enum RevocationReason: UInt8, Enumeration {
  case keyLost
  case keyExposed
  case replaced
  case leftService
  case transferred
  case enteredInError

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "key-lost",
    "key-exposed",
    "replaced",
    "left-service",
    "transferred",
    "entered-in-error",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x74736f6c2d79656b:
      if r.holds(word, "key-lost") { self = .keyLost } else { throw Malformed(offset: Int(word.start), expected: "a known revocation reason") }
    case 0x6f7078652d79656b:
      if r.holds(word, "key-exposed") { self = .keyExposed } else { throw Malformed(offset: Int(word.start), expected: "a known revocation reason") }
    case 0x646563616c706572:
      if r.holds(word, "replaced") { self = .replaced } else { throw Malformed(offset: Int(word.start), expected: "a known revocation reason") }
    case 0x7265732d7466656c:
      if r.holds(word, "left-service") { self = .leftService } else { throw Malformed(offset: Int(word.start), expected: "a known revocation reason") }
    case 0x726566736e617274:
      if r.holds(word, "transferred") { self = .transferred } else { throw Malformed(offset: Int(word.start), expected: "a known revocation reason") }
    case 0x2d64657265746e65:
      if r.holds(word, "entered-in-error") { self = .enteredInError } else { throw Malformed(offset: Int(word.start), expected: "a known revocation reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known revocation reason")
    }
  }
}
