// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why an event is corrected.
public enum CorrectionReason: UInt8, Enumeration {
  case enteredInError
  case wrongPerson
  case wrongCase
  case newInformation
  case courtAct
  case correctionMistaken

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "entered-in-error",
    "wrong-person",
    "wrong-case",
    "new-information",
    "court-act",
    "correction-mistaken",
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
      if r.holds(word, "entered-in-error") { self = .enteredInError } else { throw Malformed(offset: Int(word.start), expected: "a known correction reason") }
    case 0x65702d676e6f7277:
      if r.holds(word, "wrong-person") { self = .wrongPerson } else { throw Malformed(offset: Int(word.start), expected: "a known correction reason") }
    case 0x61632d676e6f7277:
      if r.holds(word, "wrong-case") { self = .wrongCase } else { throw Malformed(offset: Int(word.start), expected: "a known correction reason") }
    case 0x6f666e692d77656e:
      if r.holds(word, "new-information") { self = .newInformation } else { throw Malformed(offset: Int(word.start), expected: "a known correction reason") }
    case 0x63612d7472756f63:
      if r.holds(word, "court-act") { self = .courtAct } else { throw Malformed(offset: Int(word.start), expected: "a known correction reason") }
    case 0x6974636572726f63:
      if r.holds(word, "correction-mistaken") { self = .correctionMistaken } else { throw Malformed(offset: Int(word.start), expected: "a known correction reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known correction reason")
    }
  }
}
