// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What kind of organisation a body is.
public enum BodyKind: UInt8, Enumeration {
  case police
  case prosecutor
  case court
  case crisisCentre
  case correctionCentre
  case ngo
  case health
  case school
  case socialService
  case akimat
  case armoury

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "police",
    "prosecutor",
    "court",
    "crisis-centre",
    "correction-centre",
    "ngo",
    "health",
    "school",
    "social-service",
    "akimat",
    "armoury",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x6563696c6f70:
      if r.holds(word, "police") { self = .police } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x74756365736f7270:
      if r.holds(word, "prosecutor") { self = .prosecutor } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x7472756f63:
      if r.holds(word, "court") { self = .court } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x632d736973697263:
      if r.holds(word, "crisis-centre") { self = .crisisCentre } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x6974636572726f63:
      if r.holds(word, "correction-centre") { self = .correctionCentre } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x6f676e:
      if r.holds(word, "ngo") { self = .ngo } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x68746c616568:
      if r.holds(word, "health") { self = .health } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x6c6f6f686373:
      if r.holds(word, "school") { self = .school } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x732d6c6169636f73:
      if r.holds(word, "social-service") { self = .socialService } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x74616d696b61:
      if r.holds(word, "akimat") { self = .akimat } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    case 0x7972756f6d7261:
      if r.holds(word, "armoury") { self = .armoury } else { throw Malformed(offset: Int(word.start), expected: "a known body kind") }
    default: throw Malformed(offset: Int(word.start), expected: "a known body kind")
    }
  }
}
