// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What makes it a difficult life situation.
public enum FamilyCriterion: UInt8, Enumeration {
  case domesticViolence
  case alcohol
  case drugs
  case childNeglect
  case homelessness
  case poverty
  case disability
  case releaseFromCustody

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "domestic-violence",
    "alcohol",
    "drugs",
    "child-neglect",
    "homelessness",
    "poverty",
    "disability",
    "release-from-custody",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x63697473656d6f64:
      if r.holds(word, "domestic-violence") { self = .domesticViolence } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x6c6f686f636c61:
      if r.holds(word, "alcohol") { self = .alcohol } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x7367757264:
      if r.holds(word, "drugs") { self = .drugs } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x656e2d646c696863:
      if r.holds(word, "child-neglect") { self = .childNeglect } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x7373656c656d6f68:
      if r.holds(word, "homelessness") { self = .homelessness } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x79747265766f70:
      if r.holds(word, "poverty") { self = .poverty } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x696c696261736964:
      if r.holds(word, "disability") { self = .disability } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    case 0x2d657361656c6572:
      if r.holds(word, "release-from-custody") { self = .releaseFromCustody } else { throw Malformed(offset: Int(word.start), expected: "a known family criterion") }
    default: throw Malformed(offset: Int(word.start), expected: "a known family criterion")
    }
  }
}
