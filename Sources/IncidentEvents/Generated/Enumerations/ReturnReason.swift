// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why a court or prosecutor returned a case.
public enum ReturnReason: UInt8, Enumeration {
  case incompleteInquiry
  case proceduralBreach
  case wrongVenue
  case reconciliationCheck
  case other

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "incomplete-inquiry",
    "procedural-breach",
    "wrong-venue",
    "reconciliation-check",
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
    case 0x656c706d6f636e69:
      if r.holds(word, "incomplete-inquiry") { self = .incompleteInquiry } else { throw Malformed(offset: Int(word.start), expected: "a known return reason") }
    case 0x72756465636f7270:
      if r.holds(word, "procedural-breach") { self = .proceduralBreach } else { throw Malformed(offset: Int(word.start), expected: "a known return reason") }
    case 0x65762d676e6f7277:
      if r.holds(word, "wrong-venue") { self = .wrongVenue } else { throw Malformed(offset: Int(word.start), expected: "a known return reason") }
    case 0x6c69636e6f636572:
      if r.holds(word, "reconciliation-check") { self = .reconciliationCheck } else { throw Malformed(offset: Int(word.start), expected: "a known return reason") }
    case 0x726568746f:
      if r.holds(word, "other") { self = .other } else { throw Malformed(offset: Int(word.start), expected: "a known return reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known return reason")
    }
  }
}
