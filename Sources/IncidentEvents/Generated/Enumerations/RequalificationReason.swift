// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Why an offence was requalified.
public enum RequalificationReason: UInt8, Enumeration {
  case forensicConclusion
  case newCircumstances
  case prosecutorInstruction
  case courtInstruction
  case registrationError

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "forensic-conclusion",
    "new-circumstances",
    "prosecutor-instruction",
    "court-instruction",
    "registration-error",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6369736e65726f66:
      if r.holds(word, "forensic-conclusion") { self = .forensicConclusion } else { throw Malformed(offset: Int(word.start), expected: "a known requalification reason") }
    case 0x637269632d77656e:
      if r.holds(word, "new-circumstances") { self = .newCircumstances } else { throw Malformed(offset: Int(word.start), expected: "a known requalification reason") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor-instruction") { self = .prosecutorInstruction } else { throw Malformed(offset: Int(word.start), expected: "a known requalification reason") }
    case 0x6e692d7472756f63:
      if r.holds(word, "court-instruction") { self = .courtInstruction } else { throw Malformed(offset: Int(word.start), expected: "a known requalification reason") }
    case 0x6172747369676572:
      if r.holds(word, "registration-error") { self = .registrationError } else { throw Malformed(offset: Int(word.start), expected: "a known requalification reason") }
    default: throw Malformed(offset: Int(word.start), expected: "a known requalification reason")
    }
  }
}
