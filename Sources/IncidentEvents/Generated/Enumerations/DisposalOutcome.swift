// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How a report was disposed of without a registered offence.
public enum DisposalOutcome: UInt8, Enumeration {
  case nomenclature
  case noOffence
  case transferred
  case joined

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "nomenclature",
    "no-offence",
    "transferred",
    "joined",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x616c636e656d6f6e:
      if r.holds(word, "nomenclature") { self = .nomenclature } else { throw Malformed(offset: Int(word.start), expected: "a known disposal outcome") }
    case 0x6e6566666f2d6f6e:
      if r.holds(word, "no-offence") { self = .noOffence } else { throw Malformed(offset: Int(word.start), expected: "a known disposal outcome") }
    case 0x726566736e617274:
      if r.holds(word, "transferred") { self = .transferred } else { throw Malformed(offset: Int(word.start), expected: "a known disposal outcome") }
    case 0x64656e696f6a:
      if r.holds(word, "joined") { self = .joined } else { throw Malformed(offset: Int(word.start), expected: "a known disposal outcome") }
    default: throw Malformed(offset: Int(word.start), expected: "a known disposal outcome")
    }
  }
}
