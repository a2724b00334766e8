// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// As whom a person is on the preventive register.
public enum RegistrationCategory: UInt8, Enumeration {
  case domesticOffender
  case alcoholDependent
  case drugDependent
  case releasedFromCustody
  case minorOffender

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "domestic-offender",
    "alcohol-dependent",
    "drug-dependent",
    "released-from-custody",
    "minor-offender",
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
      if r.holds(word, "domestic-offender") { self = .domesticOffender } else { throw Malformed(offset: Int(word.start), expected: "a known registration category") }
    case 0x2d6c6f686f636c61:
      if r.holds(word, "alcohol-dependent") { self = .alcoholDependent } else { throw Malformed(offset: Int(word.start), expected: "a known registration category") }
    case 0x7065642d67757264:
      if r.holds(word, "drug-dependent") { self = .drugDependent } else { throw Malformed(offset: Int(word.start), expected: "a known registration category") }
    case 0x64657361656c6572:
      if r.holds(word, "released-from-custody") { self = .releasedFromCustody } else { throw Malformed(offset: Int(word.start), expected: "a known registration category") }
    case 0x666f2d726f6e696d:
      if r.holds(word, "minor-offender") { self = .minorOffender } else { throw Malformed(offset: Int(word.start), expected: "a known registration category") }
    default: throw Malformed(offset: Int(word.start), expected: "a known registration category")
    }
  }
}
