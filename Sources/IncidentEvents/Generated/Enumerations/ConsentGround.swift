// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// On what ground data may be passed on.
public enum ConsentGround: UInt8, Enumeration {
  case consent
  case danger
  case child
  case legalDuty
  case incapacity

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "consent",
    "danger",
    "child",
    "legal-duty",
    "incapacity",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x746e65736e6f63:
      if r.holds(word, "consent") { self = .consent } else { throw Malformed(offset: Int(word.start), expected: "a known consent ground") }
    case 0x7265676e6164:
      if r.holds(word, "danger") { self = .danger } else { throw Malformed(offset: Int(word.start), expected: "a known consent ground") }
    case 0x646c696863:
      if r.holds(word, "child") { self = .child } else { throw Malformed(offset: Int(word.start), expected: "a known consent ground") }
    case 0x75642d6c6167656c:
      if r.holds(word, "legal-duty") { self = .legalDuty } else { throw Malformed(offset: Int(word.start), expected: "a known consent ground") }
    case 0x6963617061636e69:
      if r.holds(word, "incapacity") { self = .incapacity } else { throw Malformed(offset: Int(word.start), expected: "a known consent ground") }
    default: throw Malformed(offset: Int(word.start), expected: "a known consent ground")
    }
  }
}
