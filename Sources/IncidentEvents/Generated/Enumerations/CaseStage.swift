// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// How far a case has come.
public enum CaseStage: UInt8, Enumeration {
  case opened
  case underInvestigation
  case suspended
  case inCourt
  case returned
  case sentenced
  case terminated

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "opened",
    "under-investigation",
    "suspended",
    "in-court",
    "returned",
    "sentenced",
    "terminated",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x64656e65706f:
      if r.holds(word, "opened") { self = .opened } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    case 0x6e692d7265646e75:
      if r.holds(word, "under-investigation") { self = .underInvestigation } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    case 0x65646e6570737573:
      if r.holds(word, "suspended") { self = .suspended } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    case 0x7472756f632d6e69:
      if r.holds(word, "in-court") { self = .inCourt } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    case 0x64656e7275746572:
      if r.holds(word, "returned") { self = .returned } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    case 0x65636e65746e6573:
      if r.holds(word, "sentenced") { self = .sentenced } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    case 0x74616e696d726574:
      if r.holds(word, "terminated") { self = .terminated } else { throw Malformed(offset: Int(word.start), expected: "a known case stage") }
    default: throw Malformed(offset: Int(word.start), expected: "a known case stage")
    }
  }
}
