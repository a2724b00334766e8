// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How an order was served.
public enum ServiceMethod: UInt8, Enumeration {
  case inPerson
  case electronic
  case byProxy

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "in-person",
    "electronic",
    "by-proxy",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6f737265702d6e69:
      if r.holds(word, "in-person") { self = .inPerson } else { throw Malformed(offset: Int(word.start), expected: "a known service method") }
    case 0x6e6f727463656c65:
      if r.holds(word, "electronic") { self = .electronic } else { throw Malformed(offset: Int(word.start), expected: "a known service method") }
    case 0x79786f72702d7962:
      if r.holds(word, "by-proxy") { self = .byProxy } else { throw Malformed(offset: Int(word.start), expected: "a known service method") }
    default: throw Malformed(offset: Int(word.start), expected: "a known service method")
    }
  }
}
