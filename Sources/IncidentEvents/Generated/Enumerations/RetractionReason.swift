// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why an event is retracted.
public enum RetractionReason: UInt8, Enumeration {
  case enteredInError
  case wrongPerson
  case wrongCase
  case duplicate
  case courtAct
  case retractionMistaken

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "entered-in-error",
    "wrong-person",
    "wrong-case",
    "duplicate",
    "court-act",
    "retraction-mistaken",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x2d64657265746e65:
      if r.holds(word, "entered-in-error") { self = .enteredInError } else { throw Malformed(offset: Int(word.start), expected: "a known retraction reason") }
    case 0x65702d676e6f7277:
      if r.holds(word, "wrong-person") { self = .wrongPerson } else { throw Malformed(offset: Int(word.start), expected: "a known retraction reason") }
    case 0x61632d676e6f7277:
      if r.holds(word, "wrong-case") { self = .wrongCase } else { throw Malformed(offset: Int(word.start), expected: "a known retraction reason") }
    case 0x746163696c707564:
      if r.holds(word, "duplicate") { self = .duplicate } else { throw Malformed(offset: Int(word.start), expected: "a known retraction reason") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known retraction reason") }
    case 0x6974636172746572:
      if r.holds(word, "retraction-mistaken") { self = .retractionMistaken } else { throw Malformed(offset: Int(word.start), expected: "a known retraction reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known retraction reason")
    }
  }
}
