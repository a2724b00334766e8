// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The way a report reached the ledger.
public enum Channel: UInt8, Enumeration {
  case `102`
  case `112`
  case `111`
  case inPerson
  case online
  case officer
  case citizen
  case municipalService
  case health
  case school
  case ngo

  /// The words as written, in the vocabulary's order.
  public static let names: [StaticString] = [
    "102",
    "112",
    "111",
    "in-person",
    "online",
    "officer",
    "citizen",
    "municipal-service",
    "health",
    "school",
    "ngo",
  ]
  /// The word as written.
  public var name: String { "\(Self.names[Int(rawValue)])" }

  /// Reads a word, from its opening quote.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("\"")
    let word = try r.text()
    switch r.packed(word) {
    case 0x323031:
      if r.holds(word, "102") { self = .`102` } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x323131:
      if r.holds(word, "112") { self = .`112` } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x313131:
      if r.holds(word, "111") { self = .`111` } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x6f737265702d6e69:
      if r.holds(word, "in-person") { self = .inPerson } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x656e696c6e6f:
      if r.holds(word, "online") { self = .online } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x7265636966666f:
      if r.holds(word, "officer") { self = .officer } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x6e657a69746963:
      if r.holds(word, "citizen") { self = .citizen } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x61706963696e756d:
      if r.holds(word, "municipal-service") { self = .municipalService } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x68746c616568:
      if r.holds(word, "health") { self = .health } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x6c6f6f686373:
      if r.holds(word, "school") { self = .school } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    case 0x6f676e:
      if r.holds(word, "ngo") { self = .ngo } else { throw Malformed(offset: Int(word.start), expected: "a known channel") }
    default: throw Malformed(offset: Int(word.start), expected: "a known channel")
    }
  }
}
