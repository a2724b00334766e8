// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// On what ground a person is detained.
public enum DetentionBasis: UInt8, Enumeration {
  case administrative
  case criminalProcedure
  case courtAct

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "administrative",
    "criminal-procedure",
    "court-act",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x7473696e696d6461:
      if r.holds(word, "administrative") { self = .administrative } else { throw Malformed(offset: Int(word.start), expected: "a known detention basis") }
    case 0x6c616e696d697263:
      if r.holds(word, "criminal-procedure") { self = .criminalProcedure } else { throw Malformed(offset: Int(word.start), expected: "a known detention basis") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known detention basis") }
    default: throw Malformed(offset: Int(word.start), expected: "a known detention basis")
    }
  }
}
